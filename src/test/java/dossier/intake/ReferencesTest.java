package dossier.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.intake.record.ImportedSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** BibTeX, RIS and CSL-JSON: every field, what is not kept, and what is broken. */
class ReferencesTest {
  @TempDir private Path folder;

  private Records records() {
    return new Records(folder);
  }

  @Test
  void readsBibTex() {
    ImportedSource source =
        records()
            .one(
                "library.bib",
                """
                @string{lancet = {The Lancet}}
                @article{li2023,
                  author = {Li, Anna and Ludwig van Beethoven and {Human Rights Watch} and others},
                  editor = {King, Jr., Martin Luther},
                  title = {{Harbours} \\& h\\"{a}fen: 5\\% {\\"u}ber ``all'' -- a study},
                  journal = lancet, publisher = "Elsevier",
                  volume = 12, number = {3}, pages = {33--35},
                  year = 2023, month = dec, day = 18,
                  doi = {https://doi.org/10.1000/182}, url = {https://example.org/a\\_b},
                  language = {english}, series = {Ports}, abstract = {Long}, keywords = {a, b}
                }
                """);
    assertEquals(
        """
        title = Harbours & häfen: 5% über “all” – a study
        authors = Personal Li, Anna; Personal van Beethoven, Ludwig; Whole Human Rights Watch
        editors = Personal King, Martin Luther, Jr.
        publisher = Elsevier
        container = The Lancet
        volume = 12
        issue = 3
        pages = 33-35
        collection = Ports
        doi = 10.1000/182
        issued = 2023-12-18
        url = https://example.org/a_b
        language = en""",
        Records.told(source));
    assertEquals(List.of("author (and others)", "abstract", "keywords"), source.notKept());
    assertEquals("li2023", source.key());
    assertEquals("article-journal", Records.assumedType(source));
  }

  @Test
  void readsWhatBiblatexHasBesides() {
    ImportedSource source =
        records()
            .one(
                "library.bib",
                """
                @article{pier, entrysubtype = {newspaper}, journaltitle = {The Pier Post},
                  title = {Sold}, subtitle = {For one crown}, date = {2023-12-18/2023-12-19}}
                """);
    assertEquals(
        """
        title = Sold: For one crown
        type = article-newspaper
        publisher = The Pier Post
        issued = 2023-12-18/2023-12-19""",
        Records.told(source));
  }

  @Test
  void readsRis() {
    ImportedSource source =
        records()
            .one(
                "library.ris",
                """
                TY  - NEWS
                ID  - pier1
                TI  - The sale of the
                North Pier
                AU  - Li, Anna
                AU  - Reuters
                PY  - 2023///about
                DA  - 2023/12/18/
                T2  - The Pier Post
                VL  - 4
                IS  - 2
                SP  - 33
                EP  - 35
                DO  - doi:10.1000/182
                UR  - https://example.org/pier
                UR  - https://example.org/other
                LA  - English
                KW  - harbours
                ER  -\s
                """);
    assertEquals(
        """
        title = The sale of the North Pier
        type = article-newspaper
        authors = Personal Li, Anna; Whole Reuters
        publisher = The Pier Post
        volume = 4
        issue = 2
        pages = 33-35
        doi = 10.1000/182
        issued = 2023-12-18
        url = https://example.org/pier
        language = en""",
        Records.told(source));
    assertEquals(List.of("UR (another value than the first)", "KW"), source.notKept());
  }

  @Test
  void readsCslJson() {
    ImportedSource source =
        records()
            .one(
                "library.json",
                """
                [{"id": "http://zotero.org/users/1/items/ABCD2345", "type": "report",
                  "title": "Minutes", "publisher": "Harbour Council", "page": "3-5", "number": 7,
                  "author": [{"family": "Beauvoir", "given": "Simone", "non-dropping-particle": "de"},
                             {"literal": "United Nations"}],
                  "issued": {"date-parts": [["2023", 7, 2]], "circa": true},
                  "accessed": {"date-parts": [[2024, 1, 2]]}, "URL": "ftp://example.org",
                  "DOI": "none", "language": "xx-xx-xx", "abstract": "Long"}]
                """);
    assertEquals(
        """
        title = Minutes
        type = report
        authors = Personal de Beauvoir, Simone; Whole United Nations
        publisher = Harbour Council
        pages = 3-5
        number = 7
        issued = 2023-07-02~""",
        Records.told(source));
    assertEquals(
        List.of(
            "accessed",
            "URL (no address of a page)",
            "DOI (no DOI)",
            "language (no language)",
            "abstract"),
        source.notKept());
    assertEquals("http://zotero.org/users/1/items/ABCD2345", source.key());
  }

  @Test
  void keepsTheDoiOrTheAddressOfARecordWithoutAKey() {
    String item = "{\"title\": \"A\", %s}";
    assertEquals(
        "https://doi.org/10.1000/1",
        records().one("a.json", item.formatted("\"DOI\": \"10.1000/1\"")).key());
    assertEquals(
        "https://example.org/a",
        records().one("a.json", item.formatted("\"URL\": \"https://example.org/a\"")).key());
    assertEquals(
        records().one("a.json", item.formatted("\"volume\": 1")).key(),
        records().one("a.json", item.formatted("\"volume\": 2")).key());
  }

  @Test
  void tellsWhereAFileIsBroken() {
    assertEquals(
        List.of("D110 3:3"),
        records().wrong("a.bib", "@book{a,\n  title = {A}\n  year = 2023\n}\n"));
    assertEquals(List.of("D110 1:1"), records().wrong("a.ris", "TY  - BOOK\nTI  - A\n"));
    assertEquals(List.of("D110 2:1"), records().wrong("a.ris", "\nTI  - A\nER  - \n"));
    assertEquals(List.of("D110 1:8"), records().wrong("a.json", "[{\"id\" 1}]"));
    assertEquals(List.of("D014 1:10"), records().wrong("a.json", "[{\"id\":1,\"id\":2}]"));
    assertEquals(List.of("D110 1:1"), records().wrong("a.json", "[1, {\"id\": 2}]"));
    assertEquals(List.of("D110 1:1"), records().wrong("a.bib", "% nothing\n"));
    assertEquals(List.of("D110 1:1"), records().wrong("a.txt", "some words"));
  }

  @Test
  void refusesAnotherEncoding() {
    byte[] latin = "@book{a, title = {Häfen}}".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of("D001 1:20"), records().wrong("a.bib", latin));
    byte[] wide = "TY  - BOOK\nER  - \n".getBytes(StandardCharsets.UTF_16);
    assertEquals(List.of("D001 1:1"), records().wrong("a.ris", wide));
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertEquals(
        List.of("D022"),
        codes(records().wrong("a.json", "[".repeat(100_000) + "]".repeat(100_000))));
    assertEquals(
        List.of("D022"),
        codes(
            records()
                .wrong("a.bib", "@a{a, t = " + "{".repeat(90_000) + "}".repeat(90_000) + "}")));
    String joined = "@a{a, t = \"x\"" + " # \"x\"".repeat(200_000) + "}";
    assertEquals(List.of("D110"), codes(records().wrong("a.bib", joined)));
  }

  private static List<String> codes(List<String> wrong) {
    return wrong.stream().map(found -> found.substring(0, 4)).toList();
  }
}
