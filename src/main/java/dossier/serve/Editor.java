package dossier.serve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The program that editors write in, by the address at which it opens a file.
 *
 * @param pattern an address with {@code {file}}, an absolute path, and perhaps {@code {line}} and
 *     {@code {column}}, counted from 1
 */
public record Editor(String pattern) {
  private static final Map<String, String> KNOWN =
      new TreeMap<>(
          Map.of(
              "code", "vscode://file{file}:{line}:{column}",
              "codium", "vscodium://file{file}:{line}:{column}",
              "idea", "idea://open?file={file}&line={line}&column={column}",
              "zed", "zed://file{file}:{line}:{column}",
              "textmate", "txmt://open?url=file://{file}&line={line}&column={column}"));

  /** The names of those that are known. */
  public static Iterable<String> names() {
    return KNOWN.keySet();
  }

  /** One that is known by this name, or opens at such an address; empty if it is neither. */
  public static Optional<Editor> of(String name) {
    return Optional.ofNullable(KNOWN.get(name))
        .or(() -> Optional.of(name).filter(pattern -> pattern.contains("{file}")))
        .map(Editor::new);
  }
}
