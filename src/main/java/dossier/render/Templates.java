package dossier.render;

import dossier.text.Decoded;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The templates and assets of a project, over those that come with Dossier: a file of the project
 * replaces the bundled one of that name.
 *
 * @param texts the project's templates by their path in its templates folder
 * @param assets the project's assets likewise, each beginning with {@code assets/}
 * @param words the project's own words
 */
public record Templates(
    Map<String, TextFile> texts, Map<String, byte[]> assets, Optional<TextFile> words) {
  private static final String BUNDLED = "/dossier/templates/";

  /** The templates that come with Dossier, and that a project may replace. */
  static final List<String> BUNDLED_TEMPLATES =
      List.of(
          "alphabet.ftlh",
          "cases.ftlh",
          "claims.ftlh",
          "corrections.ftlh",
          "home.ftlh",
          "index.ftlh",
          "moved.ftlh",
          "notfound.ftlh",
          "notice.ftlh",
          "page.ftlh",
          "parts/base.ftlh",
          "parts/cases.ftlh",
          "parts/chain.ftlh",
          "parts/claims.ftlh",
          "parts/events.ftlh",
          "parts/known.ftlh",
          "parts/map.ftlh",
          "parts/network.ftlh",
          "parts/notes.ftlh",
          "parts/parts.ftlh",
          "parts/preview.ftlh",
          "parts/related.ftlh",
          "parts/telling.ftlh",
          "parts/text.ftlh",
          "parts/uses.ftlh",
          "profile-part.ftlh",
          "profile.ftlh",
          "search.ftlh",
          "source-part.ftlh",
          "source.ftlh",
          "story.ftlh",
          "timeline.ftlh");

  private static final String[] BUNDLED_ASSETS = {
    "assets/dossier.css",
    "assets/dossier.js",
    "assets/icon.svg",
    "assets/parts.js",
    "assets/preview.png",
    "assets/search.js"
  };

  /** No templates but the bundled ones. */
  public static final Templates NONE = new Templates(Map.of(), Map.of(), Optional.empty());

  public Templates {
    texts = Map.copyOf(texts);
    assets = Map.copyOf(assets);
  }

  /** The names of all templates, in order. */
  SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>(BUNDLED_TEMPLATES);
    names.addAll(texts.keySet());
    return names;
  }

  /** The names of those that replace no bundled one, in order. */
  SortedSet<String> own() {
    SortedSet<String> own = new TreeSet<>(texts.keySet());
    own.removeAll(BUNDLED_TEMPLATES);
    return own;
  }

  /** Whether one of the project's templates has a key in it. */
  boolean mentions(String key) {
    return texts.values().stream()
        .anyMatch(
            text -> text.text().contains('"' + key + '"') || text.text().contains("'" + key + "'"));
  }

  /** A template by its name. */
  Optional<TextFile> text(String name) {
    return Optional.ofNullable(texts.get(name))
        .or(() -> bundled(name).map(bytes -> Decoded.utf8("templates/" + name, bytes).file()));
  }

  /** All assets to publish, by path. */
  Map<String, byte[]> allAssets() {
    Map<String, byte[]> all = new TreeMap<>();
    for (String name : BUNDLED_ASSETS) {
      bundled(name).ifPresent(bytes -> all.put(name, bytes));
    }
    all.putAll(assets);
    return all;
  }

  private static Optional<byte[]> bundled(String name) {
    try (@Nullable InputStream in = Templates.class.getResourceAsStream(BUNDLED + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
