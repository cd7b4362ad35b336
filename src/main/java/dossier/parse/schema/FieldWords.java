package dossier.parse.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The explanations of fields and of the words that they take, as they are packaged. A line is found
 * by the whole path of a field, or by as much of its end as several fields share: {@code
 * source.labels.by}, {@code labels.by}, {@code by}. Immutable.
 */
public final class FieldWords {
  private static final String RESOURCE = "/dossier/parse/fields.properties";

  private static final Map<String, String> LINES = packaged();

  private FieldWords() {}

  /** What a field means. */
  public static Optional<String> of(String path) {
    return key(path).map(LINES::get);
  }

  /** What a word of a list means; the whole key counts. */
  public static Optional<String> ofWord(String key) {
    return Optional.ofNullable(LINES.get("word." + key));
  }

  /** The key of the line that explains a field. */
  public static Optional<String> key(String path) {
    for (String key = path; ; key = key.substring(key.indexOf('.') + 1)) {
      if (LINES.containsKey(key)) {
        return Optional.of(key);
      }
      if (key.indexOf('.') < 0) {
        return Optional.empty();
      }
    }
  }

  /** All keys, in the order of their letters. */
  public static Set<String> keys() {
    return LINES.keySet();
  }

  private static Map<String, String> packaged() {
    try (@Nullable InputStream in = FieldWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + RESOURCE);
      }
      Properties read = new Properties();
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> lines = new TreeMap<>();
      read.stringPropertyNames().forEach(key -> lines.put(key, read.getProperty(key)));
      return java.util.Collections.unmodifiableMap(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
