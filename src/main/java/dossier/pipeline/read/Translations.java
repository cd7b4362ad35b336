package dossier.pipeline.read;

import dossier.model.Entry;
import dossier.model.Settings;
import dossier.parse.TranslationReader;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.ContentFolder.TranslationPath;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.route.EditionPages;
import dossier.site.Edition;
import dossier.site.Editions;
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

/**
 * The translations that were read: of each language the settings, and the entries whose words are
 * translated. Immutable.
 *
 * @param files by their paths, with what they were read over
 * @param settings by language; of each only if the dossier says that it has the language
 * @param entries by language, in the order of their files
 * @param complaints what is wrong with single files
 */
record Translations(
    Map<Path, Translated> files,
    SortedMap<String, Settings> settings,
    Map<String, List<Entry>> entries,
    List<Diagnostic> complaints) {

  /** Before anything was read. */
  static final Translations NONE = new Translations(Map.of(), new TreeMap<>(), Map.of(), List.of());

  /** A translation, and the text of what it was read over. */
  private record Translated(TextFile original, Decoded decoded, Outcome<Entry> outcome) {}

  /**
   * Reads those of a folder again; what is as it was is the very entry.
   *
   * @throws IOException if the disk fails
   */
  Translations next(ContentFolder folder, CaseBytes bytes, Contents contents) throws IOException {
    Optional<Settings> dossier = contents.settings().value();
    if (dossier.isEmpty()
        || (folder.translations().isEmpty() && dossier.get().languages().isEmpty())) {
      return NONE;
    }
    Reading reading = new Reading(this, folder, bytes, dossier.get(), contents);
    return reading.all();
  }

  /** The settings of the original, which know in which languages there is what. */
  Settings among(Settings original) {
    return settings.isEmpty() ? original : original.among(editions(original));
  }

  /** The settings in a language. */
  Settings in(String language, Settings original) {
    Editions all = editions(original);
    Edition here =
        all.all().stream()
            .filter(edition -> edition.language().equals(language))
            .findFirst()
            .orElseThrow();
    return settings.getOrDefault(language, original).among(all.in(here));
  }

  private Editions editions(Settings original) {
    List<Edition> all = new ArrayList<>();
    all.add(Edition.original(original.language()));
    settings
        .keySet()
        .forEach(
            language ->
                all.add(EditionPages.of(language, entries.getOrDefault(language, List.of()))));
    return new Editions(all.get(0), all);
  }

  /** All entries of a dossier in a language: those that are translated, and the others. */
  List<Entry> entries(String language, List<Entry> originals) {
    Map<Id, Entry> translated = new HashMap<>();
    entries.getOrDefault(language, List.of()).forEach(entry -> translated.put(entry.id(), entry));
    return originals.stream().map(entry -> translated.getOrDefault(entry.id(), entry)).toList();
  }

  /** One reading of all of them. Used once. */
  private static final class Reading {
    private final Translations before;
    private final ContentFolder folder;
    private final CaseBytes bytes;
    private final Settings dossier;
    private final Contents contents;
    private final Map<Path, Translated> files = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final List<Diagnostic> complaints = new ArrayList<>();

    Reading(
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
      Translated known = before.files.get(path.file());
      TextFile over = original.get().header().file();
      Translated read =
          known != null && known.original().equals(over) && known.decoded().equals(decoded)
              ? known
              : new Translated(
                  over, decoded, TranslationReader.entry(path.language(), original.get(), decoded));
      files.put(path.file(), read);
      complaints.addAll(read.outcome().complaints());
      read.outcome()
          .value()
          .ifPresent(
              entry ->
                  entries.computeIfAbsent(path.language(), key -> new ArrayList<>()).add(entry));
    }

    private static Diagnostic ofNothing(TranslationPath path) {
      String original = path.kind().folder() + "/" + path.id() + ".md";
      return Diagnostic.of(
              Rule.TRANSLATION_OF_NOTHING, place(path.file()), "there is no " + original)
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
          .map(Reading::untitled)
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
}
