package dossier.render;

import dossier.text.Decoded;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

  /** The names of those that replace no bundled one, in order. */
  SortedSet<String> own() {
    SortedSet<String> own = new TreeSet<>(texts.keySet());
    own.removeIf(name -> bundled(name).isPresent());
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
