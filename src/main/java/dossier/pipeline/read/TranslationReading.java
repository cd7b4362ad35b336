package dossier.pipeline.read;

import dossier.model.Entry;
import dossier.model.Settings;
import dossier.parse.TranslationReader;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.ContentFolder.TranslationPath;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One reading of all translations of a folder. Used once. */
final class TranslationReading {
  private final Translations before;
  private final ContentFolder folder;
  private final CaseBytes bytes;
  private final Settings dossier;
  private final Contents contents;
  private final Map<Path, Translations.Translated> files = new HashMap<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final List<Diagnostic> complaints = new ArrayList<>();

  TranslationReading(
      Translations before,
      ContentFolder folder,
      CaseBytes bytes,
      Settings dossier,
      Contents contents) {
    this.before = before;
    this.folder = folder;
    this.bytes = bytes;
    this.dossier = dossier;
    this.contents = contents;
  }

  Translations all() throws IOException {
    Map<Id, Entry> originals = new HashMap<>();
    contents.entries().forEach(entry -> originals.put(entry.id(), entry));
    for (TranslationPath path : folder.translations()) {
      if (isListed(path.language(), path.file())) {
        read(path, Optional.ofNullable(originals.get(path.id())));
      }
    }
    return new Translations(files, settings(), entries, List.copyOf(complaints));
  }

  private boolean isListed(String language, Path file) {
    boolean listed = languages().anyMatch(language::equals);
    if (!listed) {
      complaints.add(
          Diagnostic.of(
                  Rule.UNLISTED_LANGUAGE,
                  place(file),
                  "the dossier has no language '" + language + "'")
              .help("name it in dossier.yml, as in 'languages: [" + language + "]'"));
    }
    return listed;
  }

  private Stream<String> languages() {
    return dossier.languages().stream().map(Located::value);
  }

  private void read(TranslationPath path, Optional<Entry> original) throws IOException {
    if (original.filter(entry -> entry.kind() == path.kind()).isEmpty()) {
      if (!contents.unreadable().containsKey(path.id())) {
        complaints.add(ofNothing(path));
      }
      return;
    }
    Decoded decoded = decoded(path.file());
    Translations.Translated known = before.files().get(path.file());
    TextFile over = original.get().header().file();
    Translations.Translated read =
        known != null && known.original().equals(over) && known.decoded().equals(decoded)
            ? known
            : new Translations.Translated(
                over, decoded, TranslationReader.entry(path.language(), original.get(), decoded));
    files.put(path.file(), read);
    complaints.addAll(read.outcome().complaints());
    read.outcome()
        .value()
        .ifPresent(
            entry -> entries.computeIfAbsent(path.language(), key -> new ArrayList<>()).add(entry));
  }

  private static Diagnostic ofNothing(TranslationPath path) {
    String original = path.kind().folder() + "/" + path.id() + ".md";
    return Diagnostic.of(Rule.TRANSLATION_OF_NOTHING, place(path.file()), "there is no " + original)
        .help("name the file after the one that it translates");
  }

  private SortedMap<String, Settings> settings() throws IOException {
    SortedMap<String, Settings> settings = new TreeMap<>();
    for (Map.Entry<String, Path> file : folder.translatedSettings().entrySet()) {
      if (isListed(file.getKey(), file.getValue())) {
        Outcome<Settings> read =
            TranslationReader.settings(file.getKey(), dossier, decoded(file.getValue()));
        complaints.addAll(read.complaints());
        read.value().ifPresent(said -> settings.put(file.getKey(), said));
      }
    }
    dossier.languages().stream()
        .filter(language -> !folder.translatedSettings().containsKey(language.value()))
        .map(TranslationReading::untitled)
        .forEach(complaints::add);
    return settings;
  }

  private static Diagnostic untitled(Located<String> language) {
    String file = "dossier." + language.value() + ".yml";
    return Diagnostic.of(Rule.LANGUAGE_UNTITLED, language.span(), "there is no " + file)
        .help("write it, with the title of the dossier in this language");
  }

  private Decoded decoded(Path file) throws IOException {
    return Decoded.utf8(ContentFolder.shown(file), bytes.of(file));
  }

  private static Span place(Path file) {
    return new TextFile(ContentFolder.shown(file), "").start();
  }
}
