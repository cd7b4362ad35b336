package dossier.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is packaged is what lies in the folder of templates: a new file is on its list. */
class BundledTest {
  private static final Path FOLDER = Path.of("templates");

  @Test
  void everythingThatPagesLoadIsOnTheList() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      List<String> there =
          all.filter(Files::isRegularFile)
              .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.contains("/") && !name.matches("(?:parts|words)/.*"))
              .sorted()
              .toList();
      assertEquals(there, Assets.bundled());
    }
  }

  @Test
  void sheetsAndScriptsAreJoinedIntoOneFileEach() {
    var own = Map.of("styles/99-own.css", "p { color: red }".getBytes(UTF_8));
    var all = new Templates(Map.of(), own, Map.of()).allAssets();
    String style = new String(all.get("assets/dossier.css"), UTF_8);
    assertTrue(style.contains("--paper") && style.endsWith("p{color:red}\n"), style);
    for (String script : List.of("dossier", "lookup", "search", "suggest")) {
      assertTrue(all.containsKey("assets/" + script + ".js"), script);
    }
    assertTrue(all.keySet().stream().allMatch(name -> name.startsWith("assets/")));
  }

  @Test
  void aSheetLosesItsSpacesAndCommentsAndNoWord() {
    String sheet =
        """
        /* a */
        .a > .b :hover,
        .c { content: "x : /* y */  z"; margin: calc(1px + 2px) 0 }

        @media (min-width: 4rem) and (width) { p { color: red; } }
        """;
    assertEquals(
        ".a > .b :hover,.c{content:\"x : /* y */  z\";margin:calc(1px + 2px) 0}"
            + "@media (min-width:4rem) and (width){p{color:red;}}",
        new String(Tightened.of(sheet.getBytes(UTF_8)), UTF_8));
  }
}
