package dossier.parse;

import dossier.model.Entry;
import dossier.model.Header;
import dossier.model.Settings;
import dossier.model.work.Translation;
import dossier.parse.field.Complaints;
import dossier.parse.field.Fields;
import dossier.parse.field.ValueReader;
import dossier.parse.translation.TranslatedFile;
import dossier.parse.yaml.Yaml.Mapping;
import dossier.parse.yaml.YamlReader;
import dossier.prose.Prose;
import dossier.prose.ProseReader;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Decoded;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;

/**
 * Reads the translation of a case file over its original: what it does not say is the original's.
 * Pure and thread-safe.
 */
public final class TranslationReader {
  private TranslationReader() {}

  /**
   * The same entry in another language; of what is wrong with the original nothing is said again.
   *
   * @param original as it was read; that its front matter could be read is known
   */
  public static Outcome<Entry> entry(String language, Entry original, Decoded decoded) {
    TextFile file = decoded.file();
    TextFile source = original.header().file();
    List<Diagnostic> unreadable = Parser.unreadable(decoded);
    if (!unreadable.isEmpty()) {
      return Outcome.failed(unreadable);
    }
    return FrontMatter.in(file)
        .then(
            parts ->
                YamlReader.read(file, parts.start(), parts.end())
                    .then(
                        fields -> {
                          Complaints complaints = new Complaints();
                          TranslatedFile translated =
                              TranslatedFile.of(
                                  original.kind(),
                                  front(source),
                                  source.text().substring(Parser.bodyOf(source)),
                                  fields,
                                  complaints);
                          return decode(
                              original, translated, language, file, parts.body(), complaints);
                        }));
  }

  private static Outcome<Entry> decode(
      Entry original,
      TranslatedFile translated,
      String language,
      TextFile file,
      int bodyStart,
      Complaints complaints) {
    Translation translation = translated.translation(language, file.start(), complaints);
    Header header =
        new Header(original.id(), original.kind(), file, List.of(), Optional.of(translation));
    Outcome<Prose> body = ProseReader.read(file, bodyStart);
    Fields fields = new Fields(translated.whole(), complaints);
    Entry entry =
        Parser.decode(
            header, fields, new ValueReader(complaints), body.value().orElse(Prose.EMPTY));
    complaints.addAll(body.complaints());
    complaints.addAll(TranslatedFile.references(original, entry));
    List<Diagnostic> own = in(file, complaints.all());
    return body.value().isEmpty() ? Outcome.failed(own) : Outcome.of(entry, own);
  }

  /** The settings of a site in another language. */
  public static Outcome<Settings> settings(String language, Settings original, Decoded decoded) {
    TextFile file = decoded.file();
    TextFile source = original.place().file();
    List<Diagnostic> unreadable = Parser.unreadable(decoded);
    if (!unreadable.isEmpty()) {
      return Outcome.failed(unreadable);
    }
    return YamlReader.read(file, 0, file.text().length())
        .then(
            fields -> {
              Complaints complaints = new Complaints();
              TranslatedFile translated =
                  TranslatedFile.ofSettings(
                      YamlReader.read(source, 0, source.text().length()).value().orElseThrow(),
                      fields,
                      complaints);
              Settings whole =
                  SettingsDecoder.decode(
                      new Fields(translated.whole(), complaints),
                      new ValueReader(complaints),
                      source.start());
              Translation translation = translated.translation(language, file.start(), complaints);
              return Outcome.of(
                  whole.translated(language, translation), in(file, complaints.all()));
            });
  }

  private static Mapping front(TextFile file) {
    FrontMatter parts = FrontMatter.in(file).value().orElseThrow();
    return YamlReader.read(file, parts.start(), parts.end()).value().orElseThrow();
  }

  private static List<Diagnostic> in(TextFile file, List<Diagnostic> all) {
    return all.stream().filter(found -> found.span().file().path().equals(file.path())).toList();
  }
}
