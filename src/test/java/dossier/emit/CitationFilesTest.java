package dossier.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationFilesTest {
  @TempDir private Path folder;

  private static Map<String, String> files(Workbench bench) {
    Map<String, String> files = new TreeMap<>();
    bench
        .files("site")
        .forEach(
            (name, text) -> {
              if (name.matches(".*\\.(csl\\.json|ris|bib)")) {
                files.put(name, bench.read("site/" + name));
              }
            });
    return files;
  }

  @Test
  void eachSourceAllSourcesAndEachStoryHaveThree() {
    Map<String, String> files = files(Workbench.small(folder).build().passes());
    for (String ending : List.of(".csl.json", ".ris", ".bib")) {
      List<String> expected =
          List.of(
              "sources" + ending,
              "sources/the-letter" + ending,
              "sources/the-minutes" + ending,
              "sources/the-report" + ending,
              "sources/the-witness" + ending,
              "stories/the-sale" + ending);
      assertEquals(expected, files.keySet().stream().filter(f -> f.endsWith(ending)).toList());
      int before = -1;
      for (String id : List.of("the-letter", "the-minutes", "the-report", "the-witness")) {
        int place = files.getOrDefault("sources" + ending, "").indexOf(entry(id, ending));
        assertTrue(place > before, id + ending);
        before = place;
      }
    }
  }

  private static String entry(String id, String ending) {
    return switch (ending) {
      case ".csl.json" -> "{\"id\":\"" + id + "\"";
      case ".ris" -> "\r\nID  - " + id + "\r\n";
      default -> "{" + id + ",\n";
    };
  }

  @Test
  void aStoryIsAPageOfTheDossier() {
    Workbench bench = Workbench.small(folder).build().passes();
    assertFalse(bench.read("site/stories/the-sale.ris").contains("\r\nUR  - "));
    bench
        .replace("content/dossier.yml", "language:", "base-url: https://example.org/d\nlanguage:")
        .build()
        .passes();
    String ris = bench.read("site/stories/the-sale.ris");
    for (String line :
        List.of(
            "TY  - ELEC",
            "TI  - The sale of the pier",
            "T2  - The Pier",
            "PB  - The Harbour Desk",
            "DA  - 2026/01/02",
            "UR  - https://example.org/d/stories/the-sale.html",
            "N1  - Last corrected on 2026-01-05.")) {
      assertTrue(ris.contains(line + "\r\n"), line);
    }
  }

  @Test
  void neitherADraftNorAWithdrawnStoryIsInAny() {
    Workbench bench = Workbench.copy(Workbench.SITES.resolve("sparse"), folder).build().passes();
    Map<String, String> files = files(bench);
    assertTrue(files.containsKey("stories/a-case.bib"));
    files.forEach(
        (name, text) -> {
          assertFalse(name.matches("stories/(canary|gone)\\..*"), name);
          assertFalse(text.contains("A draft") || text.contains("An old case"), name);
        });
    assertTrue(files(bench.build("--drafts").passes()).containsKey("stories/canary.bib"));
  }

  @Test
  void namesTheDossierWhoseEditorsSawASource() {
    String ris = Workbench.small(folder).build().passes().read("site/sources/the-letter.ris");
    assertTrue(
        ris.contains(
            "N1  - Not seen by the editors of The Pier; cited in: [Report on a letter] (the-report)."),
        ris);
    assertFalse(ris.getBytes(StandardCharsets.UTF_8)[0] == (byte) 0xEF, "no byte order mark");
  }
}
