package dossier.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The faces that the style declares, and the files that they name. */
class FontsTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path FONTS = TEMPLATES.resolve("assets/fonts");
  private static final Pattern FILE = Pattern.compile("url\\(fonts/([^)]+)\\)");
  private static final Pattern FAMILY = Pattern.compile("font-family: (\"[^\"]+\")");

  private static String style(String name) throws IOException {
    return Files.readString(TEMPLATES.resolve("styles").resolve(name));
  }

  private static Set<String> declared() throws IOException {
    return FILE.matcher(style("10-fonts.css"))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFaceHasAFileAndEveryFileAFace() throws IOException {
    try (Stream<Path> files = Files.list(FONTS)) {
      Set<String> there =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".woff2"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertFalse(there.isEmpty());
      assertEquals(there, declared());
    }
  }

  /** Rarer letters are in files of their own, which a page without them does not load. */
  @Test
  void aPageInBothScriptsLoadsNoMoreThanIsBearable() throws IOException {
    long bytes = 0;
    for (String name : declared()) {
      bytes += name.endsWith("-latin-ext.woff2") ? 0 : Files.size(FONTS.resolve(name));
    }
    assertTrue(bytes > 50_000 && bytes <= 120_000, bytes + " bytes");
  }

  @Test
  void theWordsAreReadBeforeTheFontsCome() throws IOException {
    String faces = style("10-fonts.css");
    assertEquals(
        faces.split("@font-face").length, faces.split("font-display: swap;").length, faces);
  }

  @Test
  void textIsSetInFacesThatThereAre() throws IOException {
    String tokens = style("15-tokens.css");
    Set<String> families =
        FAMILY
            .matcher(style("10-fonts.css"))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    assertEquals(3, families.size());
    families.forEach(family -> assertTrue(tokens.contains(family), family));
  }

  @Test
  void theLicenceGoesWithTheFonts() throws IOException {
    assertTrue(Assets.bundled().contains("assets/fonts/OFL.txt"));
    assertTrue(Files.readString(FONTS.resolve("OFL.txt")).contains("SIL OPEN FONT LICENSE"));
  }
}
