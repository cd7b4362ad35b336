package dossier.render;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What pages load. The files of {@code assets} are published as they are; the sheets of {@code
 * styles} and the scripts of some other folders are joined, in the order of their names, into one
 * file each, so that a page asks for few and a project can replace or add a single one. Scripts
 * that are no modules can stand on a page that is opened from a disk.
 */
final class Assets {
  /** Into which file the files of a folder are joined. */
  private static final SortedMap<String, String> JOINED =
      new TreeMap<>(
          Map.of(
              "styles/", "assets/dossier.css",
              "scripts/", "assets/dossier.js",
              "lookup/", "assets/lookup.js",
              "search/", "assets/search.js",
              "suggest/", "assets/suggest.js"));

  private static final List<String> BUNDLED =
      List.of(
          "assets/fonts/OFL.txt",
          "assets/fonts/sans-cyrillic.woff2",
          "assets/fonts/sans-latin-ext.woff2",
          "assets/fonts/sans-latin.woff2",
          "assets/fonts/sans-signs.woff2",
          "assets/fonts/serif-cyrillic.woff2",
          "assets/fonts/serif-head-cyrillic.woff2",
          "assets/fonts/serif-head-latin-ext.woff2",
          "assets/fonts/serif-head-latin.woff2",
          "assets/fonts/serif-italic-cyrillic.woff2",
          "assets/fonts/serif-italic-latin-ext.woff2",
          "assets/fonts/serif-italic-latin.woff2",
          "assets/fonts/serif-latin-ext.woff2",
          "assets/fonts/serif-latin.woff2",
          "assets/icon.svg",
          "assets/parts.js",
          "assets/preview.png",
          "lookup/10-files.js",
          "lookup/20-words.js",
          "lookup/30-near.js",
          "lookup/40-elements.js",
          "scripts/10-cards.js",
          "scripts/12-claims.js",
          "scripts/20-menu.js",
          "scripts/25-copy.js",
          "scripts/30-find.js",
          "scripts/60-sources.js",
          "search/10-index.js",
          "search/20-hits.js",
          "search/25-spelling.js",
          "search/30-answer.js",
          "search/40-snippets.js",
          "search/50-results.js",
          "search/55-told.js",
          "search/60-page.js",
          "styles/10-fonts.css",
          "styles/15-tokens.css",
          "styles/20-ground.css",
          "styles/22-rings.css",
          "styles/25-opening.css",
          "styles/26-key-quotations.css",
          "styles/27-story.css",
          "styles/30-text.css",
          "styles/32-threads.css",
          "styles/35-claim-marks.css",
          "styles/37-claims.css",
          "styles/40-record.css",
          "styles/45-events.css",
          "styles/46-cite.css",
          "styles/47-lanes.css",
          "styles/47-next.css",
          "styles/50-comparisons.css",
          "styles/55-drawings.css",
          "styles/60-maps.css",
          "styles/65-lists.css",
          "styles/70-home.css",
          "styles/75-sources.css",
          "styles/77-bars.css",
          "styles/80-search.css",
          "styles/82-editions.css",
          "styles/85-widths.css",
          "styles/90-print.css",
          "suggest/10-names.js",
          "suggest/20-options.js",
          "suggest/30-box.js");

  private Assets() {}

  /** Whether a file of this name in a folder of templates is one that pages load. */
  static boolean reads(String name) {
    return name.startsWith("assets/")
        || name.matches("(?:styles|edition)/[^/]+\\.css|edition/fonts/[^/]+\\.ttf")
        || name.matches("(?:scripts|lookup|search|suggest)/[^/]+\\.js");
  }

  /** The names of those that come with Dossier, in order. */
  static List<String> bundled() {
    return BUNDLED;
  }

  /**
   * All files to publish, by path.
   *
   * @param own the project's; one replaces the bundled one of its name
   * @param bundled the bytes of a bundled one
   */
  static SortedMap<String, byte[]> published(
      Map<String, byte[]> own, Function<String, Optional<byte[]>> bundled) {
    SortedMap<String, byte[]> all = new TreeMap<>();
    BUNDLED.forEach(name -> bundled.apply(name).ifPresent(bytes -> all.put(name, bytes)));
    all.putAll(own);
    SortedMap<String, byte[]> published = new TreeMap<>();
    JOINED.forEach(
        (folder, file) -> join(all, folder).ifPresent(bytes -> published.put(file, bytes)));
    all.forEach(
        (name, bytes) -> {
          if (name.startsWith("assets/")) {
            published.put(name, bytes);
          }
        });
    return published;
  }

  private static Optional<byte[]> join(SortedMap<String, byte[]> all, String folder) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    all.tailMap(folder)
        .forEach(
            (name, bytes) -> {
              if (name.startsWith(folder)) {
                joined.writeBytes(
                    folder.equals("styles/") ? Tightened.of(bytes) : Tightened.ofScript(bytes));
                joined.write('\n');
              }
            });
    return joined.size() == 0 ? Optional.empty() : Optional.of(joined.toByteArray());
  }
}
