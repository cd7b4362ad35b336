package dossier.site.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where something is mounted, as Linux tells; other systems are known by their devices alone. */
final class Mounts {
  private static final Path TABLE = Path.of("/proc/self/mountinfo");
  private static final int MOUNT_POINT = 4;
  private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");

  private Mounts() {}

  /** The first place where something is mounted in some folders, or on one of them. */
  static Optional<Path> in(List<Path> folders) throws IOException {
    return now().stream()
        .filter(place -> folders.stream().anyMatch(place::startsWith))
        .sorted()
        .findFirst();
  }

  static Set<Path> now() throws IOException {
    if (!Files.isReadable(TABLE)) {
      return Set.of();
    }
    return read(new String(Files.readAllBytes(TABLE), StandardCharsets.UTF_8));
  }

  /** Reads a table in the form of proc(5); space, tab, line break and backslash are escaped. */
  static Set<Path> read(String table) {
    return table
        .lines()
        .map(line -> line.split(" ", -1))
        .filter(fields -> fields.length > MOUNT_POINT)
        .flatMap(fields -> path(unescaped(fields[MOUNT_POINT])).stream())
        .collect(Collectors.toSet());
  }

  /** Empty where the names of this system cannot be written: no path of ours leads there. */
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String unescaped(String field) {
    return ESCAPE
        .matcher(field)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 8))));
  }
}
