package dossier.desk.answer;

import dossier.model.Kind;
import dossier.parse.Parser;
import dossier.parse.Schemas;
import dossier.parse.schema.FieldForm;
import dossier.parse.schema.SchemaField;
import dossier.text.TextFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which fields a file of a dossier has, and where in it they stand.
 *
 * @param start where they begin in the file
 * @param end where they end
 */
record CaseFields(FieldForm.Group schema, int start, int end) {
  private static final String SETTINGS = "dossier.yml";

  /** The fields of a file, by its folder; empty if it has none, or its front matter never ends. */
  static Optional<CaseFields> of(TextFile file) {
    String[] names = file.path().split("/", -1);
    if (names[names.length - 1].equals(SETTINGS)) {
      return Optional.of(new CaseFields(Schemas.ofSettings(), 0, file.text().length()));
    }
    String folder = names.length < 2 ? "" : names[names.length - 2];
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.folder().equals(folder))
        .filter(kind -> file.text().startsWith("---"))
        .findFirst()
        .map(kind -> new CaseFields(Schemas.of(kind), file.lineEnd(1), end(file)));
  }

  /** The front matter of a file that is just begun may have no end yet. */
  private static int end(TextFile file) {
    int end = Parser.endOfFields(file);
    return end == 0 ? file.text().length() : end;
  }

  boolean has(int offset) {
    return (offset > start || start == 0) && offset <= end;
  }

  /** What stands at the end of a path of names; empty if the path leads nowhere. */
  Optional<FieldForm> form(List<String> path) {
    Optional<FieldForm> form = Optional.of(schema);
    for (String name : path) {
      form = form.flatMap(around -> within(around, name));
    }
    return form;
  }

  private static Optional<FieldForm> within(FieldForm around, String name) {
    if (name.equals(YamlSpot.ITEM)) {
      return around instanceof FieldForm.Items items ? Optional.of(items.item()) : Optional.empty();
    }
    return group(around).flatMap(group -> group.field(name)).map(SchemaField::form);
  }

  /** The group of fields that a form is, or can be. */
  static Optional<FieldForm.Group> group(FieldForm form) {
    if (form instanceof FieldForm.TextOrGroup either) {
      return Optional.of(either.group());
    }
    return form instanceof FieldForm.Group group ? Optional.of(group) : Optional.empty();
  }

  /** What a form is if no group of fields stands there. */
  static FieldForm text(FieldForm form) {
    return form instanceof FieldForm.TextOrGroup either ? either.text() : form;
  }
}
