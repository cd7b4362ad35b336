package dossier.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.made.CaseText;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.value.CitationFormat;
import dossier.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names in styles and formats; Pandoc, where it is installed, reads them as they were meant. */
class NamesReadBackTest {
  private static final String ALL =
      """
      title: "a -- b ``c --- e"
      type: article-journal
      container: Journal of Piers
      publisher: P
      consulted: full
      issued: 2023-12-18
      volume: 12
      issue: 3
      pages: 33-35
      doi: 10.1000/ab_c
      editors: ["Lindt, Maria"]
      authors:
        - Jane Doe
        - Simone de Beauvoir
        - Martin King Jr.
        - Barnes and Noble
        - Center for History and New Media
        - United Nations
        - Министерство обороны
        - Ursula von der Leyen
        - family: García Márquez
          given: Gabriel
        - literal: Anna and Li
        - family: Rock and Roll
          given: Jim
      """;

  private static Source source(String fields) {
    String all = fields + "derives-from: [own]\n";
    return (Source) new CaseText(Kind.SOURCE, "x", Map.of(), all, "").entry();
  }

  private static Item item(String fields) {
    return Items.of(source(fields), List.of(), Settings.UNREADABLE, Words.english());
  }

  private static String by(String name) {
    return "title: Q\ntype: report\npublisher: P\nissued: 2023\nconsulted: full\nauthors: [\""
        + name
        + "\"]\n";
  }

  private static String set(String style, String fields) {
    return new Bibliographer(Style.bundled(style), "en", Words.english())
        .reference(source(fields))
        .markup();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "United Nations | United Nations | United Nations",
        "Barnes and Noble | Barnes and Noble | Barnes and Noble",
        "Федеральная служба | Федеральная служба | Федеральная служба",
        "Smith, John | Smith, John | Smith, J.",
        "Simone de Beauvoir | de Beauvoir, Simone | de Beauvoir, S.",
        "Martin King Jr. | King, Martin, Jr. | King, M., Jr.",
        "Bashar al-Assad | al-Assad, Bashar | al-Assad, B."
      })
  void noStyleTurnsANameIntoAnother(String printed, String turned, String initial) {
    for (String style : Style.NAMES) {
      String bare = set(style, by(printed)).replaceAll("[.,]", "");
      boolean first = bare.startsWith(turned.replaceAll("[.,]", ""));
      boolean initials = bare.startsWith(initial.replaceAll("[.,]", ""));
      boolean inOrder =
          style.equals("ieee") && bare.matches("\\p{L} " + family(turned) + "( Jr)? .*");
      assertTrue(first || initials || inOrder, style + ": " + bare);
    }
    assertTrue(set("apa", by(printed)).startsWith(initial), set("apa", by(printed)));
  }

  private static String family(String turned) {
    return turned.split(",", 2)[0];
  }

  @Test
  void aPostKeepsItsAuthorAndAnArticleIsNoBook() {
    String style = "chicago-notes-bibliography";
    String post = "title: A post.\ntype: post\npublisher: X\nconsulted: full\nauthors: [Anna Li]\n";
    assertEquals("Li, Anna. A post. X.", set(style, post));
    String unsigned =
        "title: Unsigned\ntype: article-newspaper\npublisher: The Post\nissued: 2023-12-18\nconsulted: full\n";
    assertEquals(
        "<i>The Post</i>. &ldquo;Unsigned.&rdquo; December 18, 2023.", set(style, unsigned));
  }

  @Test
  void theExportsHaveEachNameAndField() {
    Item item = item(ALL);
    String ris = CitationFile.of(CitationFormat.RIS, List.of(item), Words.english());
    for (String line :
        List.of(
            "AU  - Doe, Jane",
            "AU  - de Beauvoir, Simone",
            "AU  - King, Martin, Jr.",
            "AU  - Barnes and Noble",
            "AU  - United Nations",
            "AU  - Министерство обороны",
            "AU  - García Márquez, Gabriel",
            "ED  - Lindt, Maria",
            "VL  - 12",
            "IS  - 3",
            "SP  - 33",
            "EP  - 35",
            "DO  - 10.1000/ab_c")) {
      assertTrue(ris.contains("\r\n" + line + "\r\n"), line + " in " + ris);
    }
    String bibtex = CitationFile.of(CitationFormat.BIBTEX, List.of(item), Words.english());
    for (String field :
        List.of(
            "de Beauvoir, Simone and King, Jr., Martin and {Barnes and Noble} and",
            "and {United Nations} and",
            "and von der Leyen, Ursula and",
            "editor = {Lindt, Maria}",
            "volume = {12}",
            "number = {3}",
            "pages = {33--35}",
            "doi = {10.1000/ab_c}",
            "title = {{a {-}{-} b {`}{`}c {-}{-}{-} e}}")) {
      assertTrue(bibtex.contains(field), field + " in " + bibtex);
    }
    String json = CitationFile.of(CitationFormat.CSL_JSON, List.of(item), Words.english());
    for (String part :
        List.of(
            "{\"family\":\"Beauvoir\",\"given\":\"Simone\",\"non-dropping-particle\":\"de\"}",
            "{\"literal\":\"United Nations\"}",
            "\"suffix\":\"Jr.\"",
            "\"editor\":[{\"family\":\"Lindt\",\"given\":\"Maria\"}]")) {
      assertTrue(json.contains(part), part + " in " + json);
    }
  }

  @Test
  void noLineSeparatorPartsALineOfRis() {
    String fields = by("Jane Doe").replace("title: Q", "title: \"a\\u2028b\\u2029c\"");
    String ris = CitationFile.of(CitationFormat.RIS, List.of(item(fields)), Words.english());
    assertTrue(ris.contains("TI  - a b c\r\n"), ris);
  }

  @Test
  void pandocReadsBibtexAsItWasMeant() throws Exception {
    JsonNode read =
        pandoc(
            "bibtex", CitationFile.of(CitationFormat.BIBTEX, List.of(item(ALL)), Words.english()));
    assertEquals(
        List.of(
            "Doe/Jane/",
            "de Beauvoir/Simone/",
            "King/Martin/Jr.",
            "Barnes and Noble",
            "Center for History and New Media",
            "United Nations",
            "Министерство обороны",
            "von der Leyen/Ursula/",
            "García Márquez/Gabriel/",
            "Anna and Li",
            "Rock and Roll/Jim/"),
        names(read.path("author")));
    assertEquals(List.of("Lindt/Maria/"), names(read.path("editor")));
    assertEquals("12", read.path("volume").asString());
    assertEquals("33-35", read.path("page").asString());
    assertEquals("10.1000/ab_c", read.path("DOI").asString());
    assertTrue(read.path("title").asString().matches("a -- b .{2}c --- e"), read.toString());
  }

  @Test
  void pandocReadsCslJsonAsItWasMeant() throws Exception {
    JsonNode read =
        pandoc(
            "csljson",
            CitationFile.of(CitationFormat.CSL_JSON, List.of(item(ALL)), Words.english()));
    assertEquals(11, read.path("author").size(), read.toString());
    assertEquals(
        List.of("Doe/Jane/", "de Beauvoir/Simone/", "King/Martin/Jr.", "Barnes and Noble"),
        names(read.path("author")).subList(0, 4));
  }

  private static List<String> names(JsonNode names) {
    return StreamSupport.stream(names.spliterator(), false).map(NamesReadBackTest::name).toList();
  }

  private static String name(JsonNode name) {
    if (name.has("literal")) {
      return name.path("literal").asString();
    }
    List<String> family = new ArrayList<>();
    for (String part : List.of("dropping-particle", "non-dropping-particle", "family")) {
      if (name.has(part)) {
        family.add(name.path(part).asString());
      }
    }
    return String.join(" ", family)
        + "/"
        + name.path("given").asString("")
        + "/"
        + name.path("suffix").asString("");
  }

  private static JsonNode pandoc(String format, String text) throws Exception {
    assumeTrue(installed(), "Pandoc is not installed, so that it has read nothing back");
    Process process =
        new ProcessBuilder("pandoc", "-f", format, "-t", "csljson")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(text.getBytes(StandardCharsets.UTF_8));
    }
    JsonNode read = JsonMapper.shared().readTree(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor());
    return read.path(0);
  }

  private static boolean installed() throws InterruptedException {
    try {
      return new ProcessBuilder("pandoc", "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      System.out.println("SKIPPED: what NamesReadBackTest reads back needs pandoc (apt)");
      return false;
    }
  }
}
