package dossier.render;

import dossier.text.Decoded;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The templates and assets of a project, over those that come with Dossier: a file of the project
 * replaces the bundled one of that name.
 *
 * @param texts the project's templates by their path in its templates folder
 * @param assets what pages load, likewise: the project's assets, style sheets and scripts
 * @param words the project's own words, by their language
 */
public record Templates(
    Map<String, TextFile> texts, Map<String, byte[]> assets, Map<String, TextFile> words) {
  private static final String BUNDLED = "/dossier/templates/";

  /** No templates but the bundled ones. */
  public static final Templates NONE = new Templates(Map.of(), Map.of(), Map.of());

  public Templates {
    texts = Map.copyOf(texts);
    assets = Map.copyOf(assets);
    words = Map.copyOf(words);
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

  /** A file that is no template; thrown if there is none. */
  byte[] asset(String name) {
    return Optional.ofNullable(assets.get(name)).or(() -> bundled(name)).orElseThrow();
  }

  /** Whether a file of this name in a folder of templates is one that pages load. */
  public static boolean isAsset(String name) {
    return Assets.reads(name);
  }

  /** All assets to publish, by path. */
  SortedMap<String, byte[]> allAssets() {
    return Assets.published(assets, Templates::bundled);
  }

  private static Optional<byte[]> bundled(String name) {
    try (@Nullable InputStream in = Templates.class.getResourceAsStream(BUNDLED + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
