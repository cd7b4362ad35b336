package dossier.parse;

import dossier.model.Entry;
import dossier.model.Header;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.parse.field.Complaints;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.yaml.Yaml;
import dossier.parse.yaml.YamlReader;
import dossier.prose.Prose;
import dossier.prose.ProseReader;
import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.CombiningMarks;
import dossier.text.Controls;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads case files. Pure and thread-safe: what is read depends on the text alone. */
public final class Parser {
  /** The largest case file that is read, in bytes. */
  public static final int LARGEST = 1024 * 1024;

  private Parser() {}

  private static EntryDecoder decoder(Kind kind) {
    return switch (kind) {
      case STORY -> new StoryDecoder();
      case SOURCE -> new SourceDecoder();
      case PERSON -> new PersonDecoder();
      case GROUP -> new GroupDecoder();
      case PLACE -> new PlaceDecoder();
      case PAGE -> new PageDecoder();
    };
  }

  /**
   * Reads one entry.
   *
   * @return an entry if front matter could be read at all, with all that is wrong with it
   */
  public static Outcome<Entry> entry(Kind kind, Id id, Decoded decoded) {
    TextFile file = decoded.file();
    List<Diagnostic> unreadable = unreadable(decoded);
    if (!unreadable.isEmpty()) {
      return Outcome.failed(unreadable);
    }
    return FrontMatter.in(file)
        .then(
            parts ->
                YamlReader.read(file, parts.start(), parts.end())
                    .then(
                        fields ->
                            decode(
                                new Header(id, kind, file, List.of(), Optional.empty()),
                                fields,
                                parts.body())));
  }

  /** Where the line begins that ends the front matter; at the start if there is none. */
  public static int endOfFields(TextFile file) {
    return FrontMatter.in(file).value().map(FrontMatter::end).orElse(0);
  }

  /** Where the text of a case file begins; at its start if it has no front matter. */
  public static int bodyOf(TextFile file) {
    return FrontMatter.in(file).value().map(FrontMatter::body).orElse(0);
  }

  /** Reads {@code dossier.yml}. */
  public static Outcome<Settings> settings(Decoded decoded) {
    TextFile file = decoded.file();
    List<Diagnostic> unreadable = unreadable(decoded);
    if (!unreadable.isEmpty()) {
      return Outcome.failed(unreadable);
    }
    return YamlReader.read(file, 0, file.text().length()).then(fields -> settings(file, fields));
  }

  private static Outcome<Settings> settings(TextFile file, Yaml.Mapping mapping) {
    Complaints complaints = new Complaints();
    Fields fields = new Fields(mapping, complaints);
    Settings settings = SettingsDecoder.decode(fields, new ValueReader(complaints), file.start());
    fields.close();
    return Outcome.of(settings, complaints.all());
  }

  private static Outcome<Entry> decode(Header header, Yaml.Mapping mapping, int bodyStart) {
    Optional<Kind> meant = Misfiled.kind(mapping).filter(kind -> kind != header.kind());
    if (meant.isPresent()) {
      return Outcome.failed(Misfiled.complaint(header, meant.get()));
    }
    Complaints complaints = new Complaints();
    Outcome<Prose> body = ProseReader.read(header.file(), bodyStart);
    Fields fields = new Fields(mapping, complaints);
    ValueReader read = new ValueReader(complaints);
    Entry entry = decode(header, fields, read, body.value().orElse(Prose.EMPTY));
    fields.close();
    complaints.addAll(body.complaints());
    return body.value().isEmpty()
        ? Outcome.failed(complaints.all())
        : Outcome.of(entry, complaints.all());
  }

  /** Asks for all fields of an entry of the header's kind. */
  static Entry decode(Header header, Fields fields, ValueReader read, Prose body) {
    Header whole =
        new Header(
            header.id(),
            header.kind(),
            header.file(),
            fields.values("aliases", read.oldAddress()),
            header.translation());
    return decoder(header.kind()).decode(new CaseFile(whole, fields, read, body));
  }

  static List<Diagnostic> unreadable(Decoded decoded) {
    if (decoded.firstBadByte().isPresent()) {
      return List.of(
          Diagnostic.of(
                  Rule.NOT_UTF8, decoded.firstBadByte().get(), "the file is not UTF-8 from here on")
              .help("save it as UTF-8"));
    }
    List<Diagnostic> found = new ArrayList<>();
    String text = decoded.file().text();
    for (int at = Controls.find(text, 0);
        at >= 0 && found.size() < 20;
        at = Controls.find(text, at + 1)) {
      String name = String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
      found.add(
          Diagnostic.of(
                  Rule.CONTROL_CHARACTER,
                  decoded.file().span(at, at + 1),
                  "the control character " + name + " stands here")
              .help("delete it"));
    }
    int crowd = CombiningMarks.crowd(text);
    if (crowd >= 0) {
      found.add(Limits.marks(decoded.file().span(crowd, crowd + 1)));
    }
    return found.isEmpty() ? ConflictMarkers.in(decoded.file()) : found;
  }
}
