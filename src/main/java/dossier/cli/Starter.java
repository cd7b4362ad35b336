package dossier.cli;

import dossier.cli.option.Today;
import dossier.model.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that {@code new} and {@code init} begin with. */
final class Starter {
  private static final Pattern CASE = Pattern.compile("(?m)^case:\\s*[\"']?(\\d{1,9})");

  private Starter() {}

  /** A valid file of a kind. A story gets the next free case number and is a draft. */
  static String file(Kind kind, String id, Path content) throws IOException {
    return dated("new/" + kind.noun() + ".md")
        .replace("{{title}}", title(id))
        .replace("{{case}}", String.valueOf(nextCase(content.resolve(Kind.STORY.folder()))));
  }

  /** A file that is packaged, with the day of today wherever it asks for it. */
  static String dated(String name) throws IOException {
    return resource(name).replace("{{today}}", Today.date().toString());
  }

  static String resource(String name) throws IOException {
    try (@Nullable InputStream in = Starter.class.getResourceAsStream("/dossier/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String title(String id) {
    String words = id.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static int nextCase(Path stories) throws IOException {
    int highest = 0;
    if (!Files.isDirectory(stories)) {
      return 1;
    }
    try (Stream<Path> files = Files.list(stories)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        Matcher number = CASE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        highest = number.find() ? Math.max(highest, Integer.parseInt(number.group(1))) : highest;
      }
    }
    return highest + 1;
  }
}
