package dossier.pipeline.read;

import dossier.model.Entry;
import dossier.model.Settings;
import dossier.pipeline.folder.ContentFolder;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.route.EditionPages;
import dossier.site.Edition;
import dossier.site.Editions;
import dossier.text.Decoded;
import dossier.text.Id;
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
  record Translated(TextFile original, Decoded decoded, Outcome<Entry> outcome) {}

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
    return new TranslationReading(this, folder, bytes, dossier.get(), contents).all();
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
}
