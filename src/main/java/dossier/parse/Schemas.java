package dossier.parse;

import dossier.model.Header;
import dossier.model.Kind;
import dossier.parse.field.AskedFields;
import dossier.parse.field.Complaints;
import dossier.parse.field.ValueReader;
import dossier.parse.schema.FieldForm;
import dossier.prose.Prose;
import dossier.text.Id;
import dossier.text.TextFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The fields of each kind of file, in the order in which its decoder asks for them: the decoders
 * themselves are run, over nothing. Immutable.
 */
public final class Schemas {
  private static final TextFile NO_FILE = new TextFile("", "");

  private static final Map<Kind, FieldForm.Group> OF_KINDS =
      Arrays.stream(Kind.values()).collect(Collectors.toUnmodifiableMap(k -> k, Schemas::asked));

  private static final FieldForm.Group OF_SETTINGS = askedOfSettings();

  private Schemas() {}

  /** The front matter of a kind of entry. */
  public static FieldForm.Group of(Kind kind) {
    return OF_KINDS.getOrDefault(kind, new FieldForm.Group(List.of()));
  }

  /** What may stand in {@code dossier.yml}. */
  public static FieldForm.Group ofSettings() {
    return OF_SETTINGS;
  }

  private static FieldForm.Group asked(Kind kind) {
    AskedFields fields = new AskedFields(kind.noun());
    Header header = new Header(Id.NONE, kind, NO_FILE, List.of(), Optional.empty());
    Parser.decode(header, fields, new ValueReader(new Complaints()), Prose.EMPTY);
    return fields.group();
  }

  private static FieldForm.Group askedOfSettings() {
    AskedFields fields = new AskedFields("settings");
    SettingsDecoder.decode(fields, new ValueReader(new Complaints()), NO_FILE.start());
    return fields.group();
  }
}
