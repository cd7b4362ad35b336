package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headings, citations and notes are printed by templates, so that an editor can restyle them. */
class RestyledTextTest {
  private static final String STORY = "site/stories/the-sale.html";

  @TempDir private Path folder;

  @Test
  void aProjectPrintsItsTextsInItsOwnWay() throws IOException {
    Workbench bench = Workbench.small(folder);
    String before = bench.build().passes().read(STORY);
    bench.write(
        "templates/parts/text.ftlh",
        Files.readString(Path.of("templates/parts/text.ftlh"))
            .replaceAll("(?s)<#macro heading piece>.*?</#macro>", own("heading", "${piece.level}"))
            .replaceAll("(?s)<#macro mark piece>.*?</#macro>", own("mark", numbers()))
            .replaceAll("(?s)<#macro place piece>.*?</#macro>", own("place", "${piece.number}")));
    String after = bench.build().passes().read(STORY);
    assertEquals(count("<h2 id=\"[a-z]", before), count("‹heading 2›", after));
    assertEquals(count("<sup class=\"mark\"", before), count("‹mark (\\d+ ?)+›", after));
    assertEquals(count("class=\"place\"", before), count("‹place \\d+›", after));
    assertTrue(after.contains("‹mark 1 ›") && after.contains("‹place 1›"), after);
    assertFalse(
        after.contains("<sup class=\"mark\"") || after.contains("class=\"sidenote\""), after);
  }

  private static String own(String kind, String what) {
    return ("<#macro " + kind + " piece>‹" + kind + " " + what + "›</#macro>").replace("$", "\\$");
  }

  private static String numbers() {
    return "<#list piece.numbers as of>${of.number} </#list>";
  }

  private static long count(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }

  /** What views hold is for templates to print: none of them holds a tag. */
  @Test
  void noViewWritesATag() throws IOException {
    Pattern tag = Pattern.compile("\"[^\"\n]*</?[a-z]+[ >\"]");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/dossier/view"))) {
      List<Path> writing =
          files
              .filter(Files::isRegularFile)
              .filter(file -> tag.matcher(read(file)).find())
              .toList();
      assertEquals(List.of(), writing);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
