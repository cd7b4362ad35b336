package dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every mistake that an editor makes is told with its code and place, and the published site stands
 * as it was. In each text the mark ‹ stands where the finding must point; it is taken out before
 * the file is written.
 */
class BadInputTest {
  private static final String STORY = "stories/bad.md";
  private static final String SOURCE = "sources/worse.md";
  private static final String CITED = "\nIt was so [@the-minutes].\n";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));
  private Map<String, String> before = Map.of();

  @BeforeEach
  void publishASite() {
    bench = Workbench.small(folder).build().passes();
    before = bench.files("site");
  }

  private static String story(String fields) {
    return story(fields, CITED);
  }

  private static String story(String fields, String body) {
    return "---\ntitle: T\nsummary: S\ncase: 9\npublished: 2026-01-02\n" + fields + "---\n" + body;
  }

  private static String source(String fields) {
    return "---\ntitle: T\ntype: report\npublisher: P\nconsulted: full\n" + fields + "---\n";
  }

  /** Writes a file with a marked mistake, builds, and expects the finding right there. */
  private Workbench mistake(String code, String file, String marked) {
    return at(code, file, marked, marked.replace("‹", "").getBytes(StandardCharsets.UTF_8));
  }

  private Workbench at(String code, String file, String marked, byte[] bytes) {
    int mark = marked.indexOf('‹');
    String head = marked.substring(0, mark);
    int line = head.split("\r\n|\n|\r", -1).length;
    String lineStart = head.substring(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1);
    int column = lineStart.codePointCount(0, lineStart.length()) + 1;
    bench
        .write("content/" + file, bytes)
        .build()
        .ends(1)
        .reports(code, file + ":" + line + ":" + column);
    assertEquals(before, bench.files("site"), "the published site has changed");
    return bench;
  }

  // --- Names, dates and addresses

  @Test
  void aDoiThatIsNone() {
    mistake("D025", SOURCE, source("derives-from: [own]\ndoi: ‹182\n")).says("beginning with 10.");
    mistake("D025", SOURCE, source("derives-from: [own]\ndoi: ‹10.99/x\n"));
    mistake("D025", SOURCE, source("derives-from: [own]\ndoi: ‹https://doi.org/10.1000/182\n"))
        .says("use '10.1000/182'");
  }

  @Test
  void aNameWithoutItsFamilyNameOrWholeAndInParts() {
    mistake("D026", SOURCE, source("derives-from: [own]\nauthors:\n  - ‹given: Simone\n"));
    mistake(
            "D026",
            SOURCE,
            source(
                "derives-from: [own]\neditors:\n  - family: Nations\n    ‹literal: United Nations\n"))
        .says("literal for a name that stays whole");
  }

  @Test
  void aFieldThatDoesNotExistNamesThoseThatDo() {
    mistake(
            "D016",
            SOURCE,
            source("derives-from: [own]\nauthors:\n  - ‹ghostwriter: X\n    family: Y\n"))
        .says("the fields here are: literal, family, given, particle, suffix");
  }

  @Test
  void anAddressWithASignThatCannotStandInOne() {
    mistake("D021", SOURCE, source("derives-from: [own]\nurl: ‹https://e.org/a b\n"))
        .says("write %20 for the space in it");
    mistake("D031", STORY, story("", "\nIt was so [@the-minutes], [x](‹https://e.org/100%).\n"))
        .says("write %25 for '%' in it");
  }

  @Test
  void wordsBehindAClosingQuotationMark() {
    mistake("D013", STORY, story("topics:\n  - \"The pier\"‹#2 of three\n"));
    mistake("D013", STORY, story("topics:\n  - \"The pier\"‹# two\n"));
  }

  @Test
  void aLineThatIsNotIndentedFurtherThanItsField() {
    mistake("D013", STORY, story("topics: [a,\n‹b]\n")).says("indent it with spaces");
    mistake("D013", STORY, story("content-warning: \"a\n‹b\"\n"));
    mistake("D013", STORY, story("content-warning: \"a\n‹\tb\"\n"));
    bench.write("content/" + STORY, story("topics: [\n  a,\n  b\n]\n")).build().passes();
  }

  // --- Files

  @Test
  void bytesThatAreNotUtf8() {
    String marked = story("topics: [caf‹X]\n");
    byte[] bytes = marked.replace("‹", "").getBytes(StandardCharsets.UTF_8);
    bytes[marked.indexOf('‹')] = (byte) 0xE9;
    at("D001", STORY, marked, bytes);
  }

  @Test
  void bytesThatAreNotUtf8BehindWideCharacters() {
    String marked = story("topics: [мир 🕊 ‹X]\n");
    String plain = marked.replace("‹", "");
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    int place = plain.substring(0, marked.indexOf('‹')).getBytes(StandardCharsets.UTF_8).length;
    bytes[place] = (byte) 0xFF;
    at("D001", STORY, marked, bytes);
  }

  @Test
  void aControlCharacter() {
    mistake("D002", STORY, story("", "\nIt was ‹\u0007so [@the-minutes].\n"));
  }

  @Test
  void aFileThatIsTooLarge() {
    mistake("D003", STORY, "‹" + story("", CITED + "word ".repeat(900_000)));
  }

  @Test
  void aFileThatNothingReads() {
    mistake("D004", "stories/notes.txt", "‹notes");
    bench.write("content/storys/bad.md", story("")).build().ends(1).reports("D004", "storys:1:1");
  }

  @Test
  void aSymbolicLink() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.md"), story(""));
    Files.createSymbolicLink(folder.resolve("content/stories/linked.md"), secret);
    bench.build().ends(1).reports("D005", "stories/linked.md:1:1");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void anIdThatIsNotAllowed() {
    mistake("D006", "stories/Way Home.md", "‹" + story("")).says("way-home.md");
    mistake("D006", "stories/путь.md", "‹" + story(""));
    mistake("D006", "stories/-a.md", "‹" + story(""));
  }

  @Test
  void anIdThatIsNotAllowedInAField() {
    mistake("D006", STORY, story("people: [‹Jane_Doe]\n"));
  }

  @Test
  void anIdUsedTwice() {
    mistake("D007", "stories/the-witness.md", "‹" + story(""));
  }

  @Test
  void aCaseNumberUsedTwice() {
    mistake(
        "D008",
        "stories/zz.md",
        "---\ntitle: T\nsummary: S\ncase: ‹1\npublished: 2026-01-02\n---\n" + CITED);
  }

  @Test
  void twoOutputsAtOneAddress() {
    mistake("D009", STORY, story("aliases: [‹stories/the-sale.html]\n"));
  }

  @Test
  void twoOutputsAtOneAddressByLetterCase() {
    mistake("D009", STORY, story("aliases: [‹Stories/The-Sale.html]\n"));
    mistake("D009", "pages/index.md", "‹---\ntitle: T\n---\n");
  }

  @Test
  void twoImagesAtOneAddressByUnicodeForm() {
    bench.write("content/media/caf\u00e9.png", Pictures.png());
    bench.write("content/media/cafe\u0301.png", Pictures.png());
    String body =
        "\nIt was so [@the-minutes].\n\n![a](media/caf\u00e9.png) ![b](media/cafe\u0301.png)\n";
    bench.write("content/" + STORY, story("", body)).build().ends(1).says("[D009]");
    assertEquals(before, bench.files("site"));
  }

  // --- Names on disk, and what is no file

  @Test
  void anIdThatIsADeviceOnWindows() {
    mistake("D006", "stories/aux.md", "‹" + story("")).says("choose another");
    mistake("D006", "sources/nul.md", "‹" + source("derives-from: [own]\n"));
    mistake("D006", "people/com1.md", "‹---\nname: X\ndescription: x\n---\n");
    mistake("D006", STORY, story("people: [‹lpt9]\n")).says("choose another");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b.png",
        "a\\b.png",
        "aux.png",
        "COM1.old.png",
        "a.png.",
        "a.png ",
        "a\nb.png",
        "a\u007fb.png",
        "nul/a.png",
        "a*/b.png",
        "what?.png"
      })
  void aNameThatNotEverySystemCanHold(String name) {
    bench
        .write("content/media/" + name, Pictures.png())
        .build()
        .ends(1)
        .says("[D065]")
        .reportsOnly(1);
    bench
        .write("content/" + STORY, story("", "\nSo [@the-minutes]. ![x](<media/" + name + ">)\n"))
        .build()
        .ends(1)
        .says("[D065]");
    assertEquals(before, bench.files("site"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b.css", "a\\b.css", "con", "prn.css", "a ", "a\nb", "dir./a.css"})
  void anAssetWhoseNameNotEverySystemCanHold(String name) {
    bench.write("templates/assets/" + name, "x").build().ends(1).says("[D065]").reportsOnly(1);
    assertEquals(before, bench.files("site"));
  }

  @Test
  void anAddressThatIsTooLong() {
    String part = "a".repeat(300);
    mistake("D021", STORY, story("aliases: [‹" + part + ".html]\n")).says("200 bytes");
    mistake("D021", STORY, story("aliases: [‹" + "a/".repeat(3000) + "b.html]\n"))
        .says("1000 bytes");
    mistake("D021", STORY, story("aliases: [‹old/aux.html]\n")).says("a device on Windows");
    mistake("D021", STORY, story("aliases: [‹old./x.html]\n")).says("ends in a dot");
  }

  @Test
  void imagesInFoldersWhosePathIsTooLong() {
    String deep = "media/" + ("d".repeat(199) + "/").repeat(5) + "a.png";
    bench
        .write("content/" + deep, Pictures.png())
        .write("content/" + STORY, story("", "\nSo [@the-minutes]. ![x](" + deep + ")\n"))
        .build()
        .ends(1)
        .says("[D065]")
        .says("1000 bytes");
    assertEquals(before, bench.files("site"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/quotes.lock", "content/dossier.yml", "content/people/pipe.md",
        "content/media/pipe.png", "templates/page.ftlh", "templates/assets/pipe.css"
      })
  void aPipeInThePlaceOfAFile(String place) throws Exception {
    Files.deleteIfExists(bench.path(place));
    Files.createDirectories(bench.path(place).getParent());
    pipe(bench.path(place));
    bench.build().ends(1).says(place + ":1:1: error[D004]: this is neither a file nor a folder");
    assertEquals(before, bench.files("site"));
  }

  private static void pipe(Path place) throws Exception {
    assertEquals(0, new ProcessBuilder("mkfifo", place.toString()).start().waitFor());
  }

  @Test
  void aLinkInTheTemplates() throws Exception {
    bench.write("secret.css", "x").write("templates/assets/own.css", "x");
    Files.createSymbolicLink(bench.path("templates/assets/x.css"), bench.path("secret.css"));
    bench.build().ends(1).says("templates/assets/x.css:1:1: error[D005]");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void theAddressOfASiteWithAQueryOrAFragment() {
    String settings = "title: T\nlanguage: en\npublisher: P\nbase-url: ‹";
    mistake("D021", "dossier.yml", settings + "https://example.org/#top\n");
    mistake("D021", "dossier.yml", settings + "https://example.org/?a=b\n");
  }

  @Test
  void aFolderOfTheUsersThatHasOurName() {
    bench
        .write(".site.dossier/notes.txt", "mine")
        .build()
        .ends(1)
        .says(".site.dossier:1:1: error[D064]");
    assertEquals("mine", bench.read(".site.dossier/notes.txt"));
    assertEquals(before, bench.files("site"));
  }

  // --- Front matter

  @Test
  void missingFrontMatter() {
    mistake("D010", STORY, "‹A text.\n");
    mistake("D010", STORY, "‹");
  }

  @Test
  void unclosedFrontMatter() {
    mistake("D011", STORY, "‹---\ntitle: T\nsummary: S\n");
  }

  @Test
  void malformedYamlPointsAtTheWrongToken() {
    mistake("D013", STORY, story("people: ‹[a, b\ntopics: c\n")).reportsOnly(1);
    mistake("D013", STORY, "---\ntitle: A story‹: with a colon\n---\n");
    mistake("D013", STORY, "---\ntitle: \"T\" ‹x\n---\n");
  }

  @Test
  void malformedYamlWithWindowsLineEnds() {
    mistake("D013", STORY, "---\r\ntitle: T\r\nsummary: \"T\" ‹x\r\n---\r\n");
  }

  @Test
  void malformedYamlBehindAByteOrderMark() {
    String marked = "---\ntitle: T\nsummary: \"T\" ‹x\n---\n";
    at(
        "D013",
        STORY,
        marked,
        ("\uFEFF" + marked.replace("‹", "")).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void placesBehindAByteOrderMarkAndWindowsLineEnds() {
    String marked = story("people: [‹nobody]\n").replace("\n", "\r\n");
    at(
        "D012",
        STORY,
        marked,
        ("\uFEFF" + marked.replace("‹", "")).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void placesBehindWideCharacters() {
    mistake("D012", STORY, story("topics: [\"🕊\"]\npeople: [jane-doe, ‹nobody]\n"));
    mistake("D012", STORY, story("", "\n🕊🕊 It was so [@‹nobody].\n"));
  }

  @Test
  void frontMatterThatIsNoFields() {
    mistake("D013", STORY, "---\n‹- a\n- b\n---\n");
  }

  @Test
  void aDuplicateKey() {
    mistake("D014", STORY, story("‹title: again\n"));
    mistake(
        "D014",
        STORY,
        story("corrections:\n  - date: 2026-01-01\n    ‹date: 2026-01-02\n    text: x\n"));
  }

  @Test
  void anAnchorAnAliasAMergeKeyOrATag() {
    mistake("D015", STORY, story("topics: ‹&a [x]\n"));
    mistake("D015", STORY, story("topics: [‹*a]\n"));
    mistake("D015", STORY, story("‹<<: {language: en}\n"));
    mistake("D015", STORY, story("topics: [‹!!str x]\n"));
  }

  @Test
  void anUnknownFieldNamesTheNearest() {
    mistake("D016", STORY, story("‹sumary: x\n")).says("use 'summary'");
    mistake("D016", SOURCE, source("derives-from: [own]\n‹publishd: x\n"));
    mistake(
        "D016",
        STORY,
        story(
            """
            claims:
              - id: x
                text: x
                status: reported
                ‹speaker: x
                evidence:
                  - {source: the-minutes, relation: supports}
            """));
  }

  @Test
  void aMissingRequiredField() {
    mistake("D017", STORY, "---\n‹title: T\ncase: 9\npublished: 2026-01-02\n---\n" + CITED)
        .says("'summary'");
    mistake(
        "D017", STORY, "---\n‹title:\nsummary: S\ncase: 9\npublished: 2026-01-02\n---\n" + CITED);
    mistake("D017", SOURCE, "---\n‹title: T\ntype: report\npublisher: P\nconsulted: full\n---\n")
        .says("'derives-from'");
    mistake(
            "D017",
            STORY,
            story(
                """
                claims:
                  - ‹id: c1
                    text: x
                    evidence:
                      - {source: the-minutes, relation: supports}
                """))
        .says("'status'");
    mistake("D017", "places/worst-place.md", "---\n‹name: X\n---\n").says("'description'");
  }

  @Test
  void missingSettings() {
    mistake("D017", "dossier.yml", "‹title: T\nlanguage: en\n").says("'publisher'");
    bench.delete("content/dossier.yml").build().ends(1).reports("D017", "dossier.yml:1:1");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void aWrongType() {
    mistake("D018", STORY, story("people: ‹jane-doe\n")).says("[jane-doe]");
    mistake(
        "D018",
        STORY,
        "---\ntitle: ‹[a, b]\nsummary: S\ncase: 9\npublished: 2026-01-02\n---\n" + CITED);
    mistake(
        "D018",
        STORY,
        "---\ntitle: T\nsummary: S\ncase: ‹one\npublished: 2026-01-02\n---\n" + CITED);
    mistake("D018", STORY, story("claims: [‹x]\n"));
    mistake("D018", SOURCE, source("derives-from: [own]\nprimary: ‹yes\n"));
  }

  @Test
  void aDateThatIsNoDate() {
    mistake(
        "D019", STORY, "---\ntitle: T\nsummary: S\ncase: 9\npublished: ‹2023-02-30\n---\n" + CITED);
    mistake("D019", SOURCE, source("derives-from: [own]\nissued: ‹2023-13\n"));
    mistake("D019", SOURCE, source("derives-from: [own]\nissued: ‹18 December 2023\n"));
    mistake(
        "D019",
        STORY,
        story(
            """
            events:
              - date: ‹2023-12-19/2023-12-18
                title: x
                sources: [the-minutes]
            """));
  }

  @Test
  void aWordThatIsNotOnItsList() {
    mistake("D020", STORY, story("status: ‹publishd\n")).says("use 'published'");
    mistake(
        "D020",
        SOURCE,
        """
        ---
        title: T
        type: ‹newspaper
        publisher: P
        consulted: full
        derives-from: [own]
        ---
        """);
    mistake(
        "D020", SOURCE, source("derives-from: [own]\nreliability: ‹G\nreliability-reason: x\n"));
    mistake(
            "D020",
            STORY,
            story(
                """
                claims:
                  - id: c1
                    text: x
                    status: reported
                    evidence:
                      - source: the-minutes
                        relation: ‹support
                """))
        .says("use 'supports'");
    mistake("D020", "groups/worst.md", "---\nname: X\ndescription: x\ntype: ‹army\n---\n");
  }

  @Test
  void aValueThatCannotBeRight() {
    mistake("D021", SOURCE, source("derives-from: [own]\nurl: ‹javascript:alert(1)\n"));
    mistake("D021", SOURCE, source("derives-from: [own]\nlanguage: ‹english language\n"));
    mistake(
        "D021",
        "places/worst-place.md",
        "---\nname: X\ndescription: x\nlatitude: ‹95\nlongitude: 1\n---\n");
    mistake("D021", STORY, story("aliases: [‹../up.html]\n"));
  }

  // --- References

  @Test
  void anUnknownIdNamesTheNearest() {
    mistake("D012", STORY, story("people: [‹jane-do]\n")).says("use 'jane-doe'");
    mistake("D012", STORY, story("", "\nSo [@‹the-minute].\n"))
        .says("unknown source 'the-minute'")
        .says("use 'the-minutes'");
    mistake("D012", STORY, story("", "\nSo [@the-minutes; see @‹the-wittness, p. 3].\n"))
        .says("use 'the-witness'");
    mistake("D012", STORY, story("", "\nSo [@the-minutes]. [[‹jane|Jane]] went.\n"))
        .says("unknown entry 'jane'");
    mistake(
        "D012", STORY, story("events:\n  - date: 2023\n    title: x\n    sources: [‹nothing]\n"));
    mistake("D012", SOURCE, source("derives-from: [‹nothing]\n"));
    mistake(
        "D012",
        STORY,
        story(
            """
            events:
              - date: 2023
                title: x
                sources: [the-minutes]
                claim: ‹nothing
            """));
  }

  @Test
  void anIdOfAnotherKind() {
    mistake("D023", STORY, story("people: [‹the-council]\n"));
    mistake("D023", STORY, story("", "\nSo [@‹jane-doe] and [@the-minutes].\n"));
  }

  @Test
  void aBrokenFileDoesNotMakeItsNameUnknown() {
    bench
        .write("content/sources/the-minutes.md", "---\ntitle: \"x\" y\n---\n")
        .build()
        .ends(1)
        .reportsOnly(1);
  }

  @Test
  void aLinkToAMissingPageFileOrHeading() {
    mistake("D031", STORY, story("", "\nSo [@the-minutes], see [it](‹stories/gone.md).\n"));
    mistake("D031", STORY, story("", "\nSo [@the-minutes], see [it](‹media/gone.png).\n"));
    mistake(
            "D031",
            STORY,
            story("", "\n## Part {#part}\n\nSo [@the-minutes], see [it](‹#parts).\n"))
        .says("'#part'");
    mistake("D031", STORY, story("", "\nSo [@the-minutes], see [[‹the-sale#leter]].\n"))
        .says("'#letter'");
    mistake("D031", STORY, story("", "\nSo [@the-minutes], see [it](‹../../secret.md).\n"));
    mistake("D031", STORY, story("", "\nSo [@the-minutes] ![alt](‹media/gone.png)\n"));
  }

  @Test
  void anAddressThatIsNotAllowed() {
    mistake("D032", STORY, story("", "\nSo [@the-minutes], [x](‹javascript:alert(1)).\n"));
    mistake("D032", STORY, story("", "\nSo [@the-minutes], [x](‹JaVaScRiPt:alert(1)).\n"));
    mistake("D032", STORY, story("", "\nSo [@the-minutes], [x](‹data:text/html;base64,AAAA).\n"));
    mistake("D032", STORY, story("", "\nSo [@the-minutes], [x](‹//evil.example/).\n"));
    mistake("D032", STORY, story("", "\nSo [@the-minutes], ‹[x](java&#115;cript:alert(1)).\n"));
    mistake(
        "D032",
        STORY,
        story("", "\nSo [@the-minutes], ‹![x](data:image/png;base64,AAAA).\n")
            .replace("‹![x](", "![x](‹"));
  }

  @Test
  void anImageWithoutAltText() {
    bench.write("content/media/a.png", Pictures.png());
    mistake("D033", STORY, story("", "\nSo [@the-minutes]. ![](‹media/a.png)\n"));
    mistake("D033", STORY, story("image: ‹media/a.png\nimage-credit: Nobody\n"));
  }

  @Test
  void aPublishedEntryThatLeadsToADraft() {
    bench.write(
        "content/stories/hidden.md", story("status: draft\n").replace("case: 9", "case: 10"));
    mistake("D034", STORY, story("", "\nSo [@the-minutes]. See [[‹hidden]].\n"));
    mistake("D034", "pages/more.md", "---\ntitle: T\n---\n\nSee [[‹hidden]].\n");
  }

  // --- Text

  @Test
  void aCitationThatIsNotClosed() {
    mistake(
        "D030", STORY, story("", "\nSo [@the-minutes]. \"It was so\" ‹[@the-minutes and so on.\n"));
    mistake(
        "D030", STORY, story("", "\nSo [@the-minutes]. \"It was so\" ‹@the-minutes] and so on.\n"));
  }

  @Test
  void twoHeadingsWithOneId() {
    mistake("D036", STORY, story("", "\nSo [@the-minutes].\n\n## A {#x}\n\n## B {#‹x}\n"));
  }

  @Test
  void textNestedTooDeeply() {
    String deep = ">".repeat(40) + "‹" + ">".repeat(200) + " x\n";
    mistake("D022", STORY, story("", "\nSo [@the-minutes].\n\n" + deep)).reportsOnly(1);
  }

  @Test
  void aStoryWithoutACitation() {
    mistake("D040", STORY, "‹" + story("", "\nNobody knows.\n"));
  }

  // --- Evidence

  private static String claim(String status, String evidence) {
    return story(
        "claims:\n  - id: c1\n    text: x\n    would-change: y\n    status: "
            + status
            + "\n    evidence:\n"
            + evidence);
  }

  @Test
  void anEventOrAClaimWithoutASource() {
    mistake("D041", STORY, story("events:\n  - ‹date: 2023\n    title: x\n"));
    mistake("D041", STORY, story("events:\n  - date: 2023\n    title: x\n    ‹sources: []\n"));
    mistake("D041", STORY, story("claims:\n  - ‹id: c1\n    text: x\n    status: reported\n"));
  }

  @Test
  void anEventThatBorrowsAStamp() {
    mistake(
        "D080",
        STORY,
        claim("reported", "      - {source: the-minutes, relation: supports}\n")
            .replace(
                "claims:",
                """
                events:
                  - {date: 2023, title: More, sources: [the-minutes], claim: ‹c1}
                claims:\
                """));
  }

  @Test
  void aStatusThatItsEvidenceDoesNotCarry() {
    String minutes = "      - {source: the-minutes, relation: supports}\n";
    mistake("D042", STORY, claim("‹corroborated", minutes)).says("The Council");
    mistake(
            "D042",
            STORY,
            claim(
                "‹corroborated",
                "      - {source: the-report, relation: supports, via: [unknown]}\n"))
        .says("no origin of it is known");
    mistake("D042", STORY, claim("‹disputed", minutes));
    mistake("D042", STORY, claim("‹refuted", minutes));
    mistake("D042", STORY, claim("‹unverified", minutes));
    mistake(
        "D042", STORY, claim("‹confirmed", "      - {source: the-witness, relation: supports}\n"));
  }

  @Test
  void aRelayDoesNotCorroborateItsOriginal() {
    bench.write("content/sources/relay.md", source("derives-from: [the-witness]\n"));
    mistake(
        "D042",
        STORY,
        claim(
            "‹corroborated",
            """
                  - {source: the-witness, relation: supports}
                  - {source: relay, relation: supports}
            """));
  }

  @Test
  void aCycleOfSources() {
    bench.write("content/sources/zz-other.md", source("derives-from: [worse]\n"));
    mistake("D043", SOURCE, source("derives-from: [‹zz-other]\n")).says("worse → zz-other → worse");
    mistake("D043", SOURCE, source("derives-from: [‹worse]\n"));
  }

  @Test
  void evidenceThatDoesNotNameItsUpstream() {
    mistake(
        "D044", STORY, claim("reported", "      - {source: ‹the-report, relation: supports}\n"));
    mistake(
        "D044",
        STORY,
        claim(
            "reported", "      - {source: the-report, relation: supports, via: [‹the-minutes]}\n"));
  }

  @Test
  void aFieldThatNeedsAnother() {
    mistake("D045", SOURCE, source("derives-from: [own]\n‹reliability: A\n"));
    mistake(
        "D045",
        SOURCE,
        source("derives-from: [own]\n").replace("consulted: full", "consulted: ‹secondhand"));
    mistake("D045", STORY, story("status: ‹withdrawn\n"));
    mistake(
        "D045",
        STORY,
        story(
            """
            claims:
              - id: c1
                text: x
                status: ‹disputed
                evidence:
                  - {source: the-minutes, relation: contradicts}
            """));
    mistake("D045", "places/worst-place.md", "---\nname: X\ndescription: x\n‹latitude: 5\n---\n");
  }

  @Test
  void aTakingBackByASourceThatTakesNothingBack() {
    mistake(
        "D049",
        STORY,
        story(
            """
            claims:
              - id: c1
                text: x
                status: reported
                evidence:
                  - {source: the-minutes, relation: supports}
                taken-back:
                  - {source: ‹the-minutes, scope: part, same-speaker: unknown}
            """));
  }

  @Test
  void aClaimIdUsedTwice() {
    mistake(
        "D050",
        STORY,
        story(
            """
            claims:
              - id: ‹sale-voted
                text: x
                status: reported
                evidence:
                  - {source: the-minutes, relation: supports}
            """));
  }

  @Test
  void anUnknownCitationStyle() {
    mistake("D061", "dossier.yml", "title: T\nlanguage: en\npublisher: P\ncitation-style: ‹apaa\n")
        .says("use 'apa'");
  }

  @Test
  void aTemplateThatCannotBeFilled() {
    bench.write("templates/page.ftlh", "${page.frame.titel}\n${page.nothing}\n");
    bench
        .build()
        .ends(1)
        .says("templates/page.ftlh:1:1: error[D060]")
        .says("templates/page.ftlh:2:1: error[D060]");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void aFileInTheWay() {
    bench.write("site/stories/bad.html", "mine").write("content/" + STORY, story(""));
    bench.build().ends(1).says("site/stories/bad.html:1:1: error[D062]");
    assertEquals("mine", bench.read("site/stories/bad.html"));
  }

  @Test
  void aHeadingThatLosesItsPublishedAddress() {
    String story = story("", "\n## Who asked\n\nSo [@the-minutes].\n\n## Then {#then}\n\nSo.\n");
    bench.write("content/" + STORY, story).build().passes();
    bench
        .replace("content/" + STORY, "## Who asked", "## Who had asked for it")
        .replace("content/" + STORY, "## Then {#then}", "## Later {#later}")
        .build("--strict")
        .ends(1)
        .reports("D063", "stories/bad.md:8:1")
        .says("use '## Who had asked for it {#who-asked}'")
        .says("use '## Later {#later #then}'")
        .replace("content/" + STORY, "asked for it", "asked for it {#who-asked}")
        .replace("content/" + STORY, "{#later}", "{#later #then}")
        .build()
        .passes()
        .reportsOnly(0);
    bench.build().reportsOnly(0);
    String page = bench.read("site/stories/bad.html");
    assertTrue(page.contains("<h2 id=\"who-asked\">Who had asked for it</h2>"), page);
    assertTrue(page.contains("<h2 id=\"later\"><span id=\"then\"></span>Later</h2>"), page);
  }

  @Test
  void allMistakesOfARunAtOnce() {
    bench
        .write("content/" + STORY, story("people: [nobody]\nsumary: x\n", "\nSo [@nothing].\n"))
        .write("content/" + SOURCE, "no front matter")
        .write("content/groups/worst.md", "---\nname: X\ndescription: x\ntype: army\n---\n")
        .build()
        .ends(1)
        .reports("D016", "stories/bad.md:7:1")
        .reports("D012", "stories/bad.md:6:10")
        .reports("D012", "stories/bad.md:10:6")
        .reports("D010", "sources/worse.md:1:1")
        .reports("D020", "groups/worst.md:4:7");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void aTakingBackThatIsNotShown() {
    mistake("D051", STORY, story("", "\nSo [@the-minutes], and so [@‹the-letter].\n"))
        .says("'the-witness'");
    bench
        .write("content/" + STORY, story("", "\nSo [@the-letter], but no [@the-witness].\n"))
        .build()
        .passes();
  }

  @Test
  void aRetellingContradictsNobody() {
    bench.write("content/sources/retelling.md", source("derives-from: [the-minutes]\n"));
    mistake(
            "D042",
            STORY,
            claim(
                "‹disputed",
                """
                      - {source: the-minutes, relation: supports}
                      - {source: retelling, relation: contradicts}
                """))
        .says("retelling");
    bench
        .write(
            "content/" + STORY,
            claim(
                "reported",
                """
                      - {source: the-minutes, relation: supports}
                      - {source: retelling, relation: differs}
                """))
        .build()
        .passes();
    assertEquals(true, bench.read("site/stories/bad.html").contains("ltered in retelling"));
  }

  // --- Found by trying hard

  @Test
  void aControlCharacterWrittenAsAnEscape() {
    mistake("D002", STORY, story("topics: [‹\"a\\u0007b\"]\n"));
    mistake("D002", STORY, story("", "\nSo [@the-minutes] ‹&#7; it was.\n"));
  }

  @Test
  void aFileThatIsNoFile() throws Exception {
    pipe(folder.resolve("content/stories/pipe.md"));
    bench.build().ends(1).reports("D004", "stories/pipe.md:1:1");
  }

  @Test
  void settingsThatAreASymbolicLink() throws Exception {
    Files.move(folder.resolve("content/dossier.yml"), folder.resolve("secret.yml"));
    Files.createSymbolicLink(folder.resolve("content/dossier.yml"), folder.resolve("secret.yml"));
    bench.build().ends(1).reports("D005", "dossier.yml:1:1");
    assertEquals(-1, bench.err().indexOf("The Pier"));
  }

  @Test
  void anAddressBelowAFile() {
    mistake("D009", STORY, story("aliases: [old.html, ‹old.html/x.html]\n"));
  }

  @Test
  void aCitationThatLosesWords() {
    mistake("D030", STORY, story("", "\nSo [@the-minutes;‹ see also the council].\n"));
    mistake("D030", STORY, story("", "\nSo [‹@the-minutes, @the-witness].\n"));
    mistake("D030", STORY, story("", "\nSo [@the-minutes] ‹[@].\n"));
    mistake("D030", STORY, story("", "\nSo [@the-minutes] ‹[see @ this].\n"));
    mistake("D030", STORY, story("", "\nSo [@the-minutes], [‹[@the-witness]].\n"));
    mistake(
        "D030",
        STORY,
        story("", "\nSo [@the-minutes], [x ‹[@the-witness] y](https://example.org).\n"));
  }

  @Test
  void aLinkToAnEntryThatIsNotClosed() {
    mistake("D031", STORY, story("", "\nSo [@the-minutes], ‹[[jane-doe].\n"));
    mistake("D031", STORY, story("", "\nSo [@the-minutes], ‹[jane-doe]].\n"));
  }

  @Test
  void aLinkWithoutAnAddress() {
    mistake("D031", STORY, story("", "\nSo [@the-minutes], ‹[x]().\n"));
    mistake("D031", STORY, story("", "\nSo [@the-minutes], [x](‹https:///x).\n"));
  }

  @Test
  void wordsThatYamlTakesForAComment() {
    mistake(
        "D013",
        STORY,
        "---\ntitle: Case ‹#3 of five\nsummary: S\ncase: 9\npublished: 2026-01-02\n---\n" + CITED);
  }

  @Test
  void aSignThatMeansSomethingInYaml() {
    mistake("D015", STORY, story("topics: [a]\nlanguage: ‹*Novaya* prints\n"));
    mistake("D015", STORY, story("topics: [a]\nlanguage: ‹!Important! A\n"));
    mistake("D013", STORY, story("topics: [a]\nlanguage: ‹@home\n"));
  }

  @Test
  void aQuotationMarkThatIsNotClosed() {
    mistake("D013", STORY, "---\ntitle: T\nsummary: ‹\"They asked\ncase: 9\n---\n" + CITED);
  }

  @Test
  void frontMatterNestedTooDeeply() {
    bench
        .write("content/" + STORY, story("topics: " + "[".repeat(5000) + "\n"))
        .build()
        .ends(1)
        .says("[D022]");
    mistake("D022", STORY, story("topics: " + "[".repeat(11) + "‹[" + "]".repeat(12) + "\n"));
  }

  @Test
  void anEmptyItem() {
    mistake("D018", STORY, story("topics: [‹\"\"]\n"));
  }

  @Test
  void aSourceThatWasSeenThroughItself() {
    String unseen =
        source("derives-from: [own]\nseen-through: [‹worse]\n")
            .replace("consulted: full", "consulted: secondhand");
    mistake("D045", SOURCE, unseen);
  }

  @Test
  void aDraftLinkedByItsPathOrByTheNavigation() {
    bench.write(
        "content/stories/hidden.md", story("status: draft\n").replace("case: 9", "case: 10"));
    mistake("D034", STORY, story("", "\nSo [@the-minutes]. See [it](‹stories/hidden.md).\n"));
    mistake("D034", "dossier.yml", "title: T\nlanguage: en\npublisher: P\nnavigation: [‹hidden]\n");
  }

  /** A file under media/ that the story shows, as bytes of these characters. */
  private Workbench shown(String name, String bytes) {
    return bench
        .write("content/media/" + name, bytes.getBytes(StandardCharsets.ISO_8859_1))
        .write("content/" + STORY, story("", "\nSo [@the-minutes]. ![a](media/" + name + ")\n"))
        .build()
        .ends(1)
        .reports("D024", "media/" + name + ":1:1");
  }

  @Test
  void anImageThatCannotBePublished() {
    shown("a.png", "GIF89a").says("a GIF image").says("help: save it as PNG");
    shown("a.png", "BM").says("neither a PNG nor a JPEG");
    shown("a.svg", "<svg>").says("export it as PNG");
    shown("a.jpg", "....ftypheic").says("save it as JPEG");
    assertEquals(before, bench.files("site"), "the published site has changed");
  }

  @Test
  void anImageOfMorePixelsThanAreHeldInMemory() {
    String header = "\0\0\0\rIHDR\0\0\u00ea`\0\0\u00ea`\u0008\u0002\0\0\0\u000f\u00b0\u00e2\u0015";
    String data = "\0\0\0\0IDAT5\u00af\u0006\u001e";
    String end = "\0\0\0\0IEND\u00aeB`\u0082";
    shown("a.png", "\u0089PNG\r\n\u001a\n" + header + data + end)
        .says("60000 × 60000 pixels")
        .says("help: make it smaller");
  }

  @Test
  void anImageInColoursForPrinting() {
    String frame = "\u00ff\u00c0\0\u0014\u0008\0\u0002\0\u0002\u0004............";
    shown("a.jpg", "\u00ff\u00d8" + frame + "\u00ff\u00d9")
        .says("(CMYK)")
        .says("help: save it with RGB");
  }

  /** Editors expect that what they put under media/ is published, so they are told at once. */
  @Test
  void documentsSoundAndFilmsEvenIfNothingShowsThem() {
    bench
        .write("content/media/minutes.bin", "%PDF-1.7")
        .write("content/media/a/call.mp3", "")
        .write("content/media/pier.jpg.mov", "....moov")
        .write("content/media/an-unused-drawing.svg", "<svg>")
        .build()
        .ends(1)
        .reports("D024", "media/minutes.bin:1:1")
        .says("this is a PDF")
        .says("dossier capture")
        .reports("D024", "media/a/call.mp3:1:1")
        .says("this is a sound recording")
        .says("timestamp 00:12:31")
        .reports("D024", "media/pier.jpg.mov:1:1")
        .says("a still as PNG or JPEG")
        .reportsOnly(4);
    assertEquals(before, bench.files("site"), "the published site has changed");
  }

  @Test
  void whatCannotBeSaidOfASection() {
    mistake("D020", STORY, story("", CITED + "\n## He said {#said .‹violant}\n\nSo.\n"))
        .says("use 'violent'");
    mistake("D020", STORY, story("", CITED + "\n## He said {.‹secret}\n\nSo.\n"))
        .says("a section that describes violence is {.violent}");
    mistake("D021", STORY, story("", CITED + "\n‹## He said {.violent said}\n\nSo.\n"))
        .says("write {#id}, {#id #old-id}, {.violent} or {#id .violent}");
    mistake("D021", STORY, story("", CITED + "\n## He said {#one #‹notes}\n\nSo.\n"));
  }

  @Test
  void aTemplateThatIncludesItself() {
    bench
        .write("templates/page.ftlh", "<#include \"page.ftlh\">")
        .build()
        .ends(1)
        .says("templates/page.ftlh:1:1: error[D060]");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void anythingInTheTemplatesFolderThatNothingReads() {
    bench
        .write("templates/story.ftl", "x")
        .build()
        .ends(1)
        .says("templates/story.ftl:1:1: error[D004]");
  }

  @Test
  void anonymousSourcesDoNotCorroborateEachOther() {
    bench.write(
        "content/sources/anon-a.md",
        source("derives-from: [own]\n").replace("publisher: P", "publisher: unknown"));
    bench.write(
        "content/sources/anon-b.md",
        source("derives-from: [own]\n").replace("publisher: P", "publisher: unknown"));
    mistake(
        "D042",
        STORY,
        claim(
            "‹corroborated",
            """
                  - {source: anon-a, relation: supports}
                  - {source: anon-b, relation: supports}
            """));
  }

  // --- Quotations and their proofs

  private static final String SALE = "stories/the-sale.md";
  private static final String LOCK = "quotes.lock";

  /** Changes the lock, or a quotation of the small dossier, and expects the finding at a place. */
  private Workbench changed(String file, String words, String others, String code, String place) {
    bench.replace("content/" + file, words, others).build().ends(1).reports(code, place);
    assertEquals(before, bench.files("site"), "the published site has changed");
    return bench;
  }

  @Test
  void aQuotationThatItsCopyDoesNotPrint() throws Exception {
    Path copies = Workbench.SITES.resolve("small/copies");
    bench
        .capture("the-report", Files.readString(copies.resolve("the-report.txt")))
        .capture("the-witness", Files.readString(copies.resolve("the-witness.txt")))
        .quote()
        .passes();
    String lock = bench.read("content/" + LOCK);
    bench
        .replace("content/" + SALE, "I saw the letter", "I never saw the letter")
        .quote()
        .ends(1)
        .reports("D054", SALE + ":67:1")
        .says("I [-never-] saw the letter , and I wish I had not");
    assertEquals(lock, bench.read("content/" + LOCK), "a lock is written whole or not at all");
  }

  @Test
  void aQuotationThatNothingProves() {
    changed(SALE, "I saw the letter", "I never saw the letter", "D055", SALE + ":67:1")
        .reportsOnly(1)
        .says("what is proved: I saw the letter , and I wish I had not");
  }

  @Test
  void aNewQuotationOfACapturedSource() {
    mistake("D055", STORY, story("", "\nHe wrote ‹\"sell it\" [@the-report, tr. X].\n"));
  }

  @Test
  void aProofThatWasForged() {
    changed(LOCK, " saw\n", " sold\n", "D055", SALE + ":67:1");
    bench.replace("content/" + LOCK, " sold\n", " saw\n");
    changed(LOCK, "word 17 ", "word 16 ", "D055", SALE + ":67:1");
    bench.replace("content/" + LOCK, "word 16 ", "word 17 ");
    changed(LOCK, "size 36\n", "size 37\n", "D056", LOCK + ":19:1");
    bench.replace("content/" + LOCK, "size 37\n", "size 36\n");
    changed(LOCK, "passage text=I", "passage text=You", "D056", LOCK + ":19:1");
  }

  @Test
  void aRootThatChanged() {
    String root =
        bench.read("content/sources/the-witness.md").replaceAll("(?s).*capture: (.{8}).*", "$1");
    changed("sources/the-witness.md", root, "00000000", "D056", LOCK + ":19:1");
  }

  @Test
  void aProofThatNothingNeeds() {
    changed(
        LOCK, "in the-sale\nof the-witness", "in the-salt\nof the-witness", "D099", LOCK + ":19:1");
    bench.replace("content/" + LOCK, "in the-salt", "in the-sale");
    changed(
        SALE, "> I saw the letter, and I wish I had not.\n> -- [", "So [", "D057", LOCK + ":19:1");
    bench.quote().passes().build().passes();
  }

  @Test
  void aLockThatCannotBeRead() {
    changed(LOCK, "size 36\n", "<<<<<<< HEAD\nsize 36\n", "D058", LOCK + ":21:1");
    changed(LOCK, "dossier quotes.lock 1", "dossier quotes.lock 2", "D058", LOCK + ":1:1");
  }

  @Test
  void privateCopiesThatAreNotAsTheyWereTaken() {
    bench.capture("the-report", "Sell it while you can").passes();
    bench.capture("the-report", "Sell it while you can").passes();
    String log = bench.read("captures/custody.jsonl");
    String[] lines = log.split("\n", -1);
    for (String broken :
        new String[] {
          lines[1] + "\n",
          lines[0] + "\n",
          lines[1] + "\n" + lines[0] + "\n",
          log.replace("the-report.txt", "the-rumour.txt"),
          "",
          log + "{}\n"
        }) {
      bench.write("captures/custody.jsonl", broken).quote().ends(1).says("[D059]");
    }
    bench.write("captures/custody.jsonl", log).quote().passes();
    assertEquals(-1, bench.err().indexOf("[D059]"), bench.err());
    bench.delete("captures/the-report/1/secret").quote().ends(1).says("[D059]");
  }

  private static final String COPY =
      "Sell it while you can, he wrote. We said that we do not want this war. Wir wussten es alle.";

  /** Takes a copy, writes a story that quotes it, and holds the quotation against the copy. */
  private Workbench quoted(String body) {
    return bench.capture("the-report", COPY).write("content/" + STORY, story("", body)).quote();
  }

  @Test
  void aSignThatTurnsLettersRound() {
    mistake("D090", STORY, story("", CITED + "\nIt was ‹\u202eso.\n"));
    mistake("D090", STORY, story("", CITED + "\nIt was ‹&#x202E;so.\n"));
    mistake("D090", STORY, story("", "\nHe wrote \"sell ‹&lrm;it\" [@the-minutes].\n"));
  }

  @Test
  void whatNoSourcePrintsInAQuotation() {
    mistake("D091", STORY, story("", "\n\"We do ~~‹not~~ want war\" [@the-minutes].\n"))
        .says("words that are struck out cannot stand in a quotation");
    mistake("D091", STORY, story("", "\n> We left [[‹the-pier]] alone\n> -- [@the-minutes]\n"));
  }

  @Test
  void anEllipsisBesideFewWords() {
    mistake("D092", STORY, story("", "\nSo ‹\"We do want […] war\" [@the-minutes].\n"))
        .says("'war'");
  }

  @Test
  void aBracketThatMakesOtherWords() {
    mistake("D091", STORY, story("", "\nSo ‹\"We do want not[hing but] war\" [@the-minutes].\n"))
        .says("'[hing but]'");
    mistake("D091", STORY, story("", "\nSo ‹\"We walk[ed] to the pier\" [@the-minutes].\n"));
    mistake("D091", STORY, story("", "\nSo ‹\"ex[t]ra time for all\" [@the-minutes].\n"));
    mistake("D091", STORY, story("", "\nSo ‹\"[We do want war]\" [@the-minutes].\n"))
        .says("nothing of it is the source's");
    mistake("D093", STORY, story("", "\nSo ‹\"We [do not] want war\" [@the-minutes].\n"))
        .says("puts in 'not'");
    mistake(
            "D093",
            STORY,
            story("", "\nSo ‹\"We want war\" [@the-minutes, tr. X: \"Wir [nie] wollen\"].\n")
                .replace("‹", "")
                .replace("\"Wir", "‹\"Wir"))
        .says("puts in 'nie'");
  }

  @Test
  void bracketsThatExplainAreFine() {
    quoted("\nHe wrote “[T]hat we [the council] do not want this war[,]” [@the-report, tr. X].\n")
        .passes();
    assertTrue(
        bench
            .build()
            .read("site/" + STORY.replace(".md", ".html"))
            .contains("but for what stands in brackets"));
  }

  @Test
  void anEllipsisThatLeavesOutANegation() {
    quoted("\nHe wrote “said that we […] want this war” [@the-report, tr. X].\n")
        .ends(1)
        .reports("D093", STORY + ":8:10")
        .says("leaves out 'not'");
  }

  @Test
  void anEllipsisOfWhichNobodySaysThatItLeavesOutNoNegation() {
    quoted("\nHe wrote “Sell it while […] said that we do” [@the-report, tr. X].\n").passes();
    assertTrue(bench.read("content/" + LOCK).contains("\ncleared 1\n"));
    bench.check().passes().replace("content/" + LOCK, "cleared 1\n", "");
    bench.check().ends(1).reports("D055", STORY + ":8:10");
  }

  @Test
  void aTranslationOfOnesOwnIsComparedInTheOriginal() {
    quoted("\n\"We all knew\" [@the-report, tr. Our Desk: \"Wir wussten es […]\"].\n")
        .passes()
        .build()
        .passes();
    String page = bench.read("site/stories/bad.html");
    assertTrue(page.contains("Compared in the original: word for word as printed by"), page);
    assertTrue(page.contains("Wir wussten es […]"), page);
    quoted("\n\"We all knew\" [@the-report, tr. Our Desk: ‹\"Sie wussten es\"].\n".replace("‹", ""))
        .ends(1)
        .reports("D054", STORY + ":8:43");
  }

  @Test
  void anAlteredQuotationInAnyMarksOrBlock() {
    for (String body :
        new String[] {
          "‘sell it while you may’ [@the-report, tr. X]",
          "'sell it while you may' [@the-report, tr. X]",
          "»sell it while you may« [@the-report, tr. X]",
          "”sell it while you may” [@the-report, tr. X]",
          "> sell it while you may\n> [@the-report, tr. X]",
          "> sell it while you may\n> - [@the-report, tr. X]",
          "> sell it while you may [@the-report, tr. X]",
          "\"Sell it while you may,\" he said [@the-report, tr. X]",
        }) {
      quoted("\n" + body + "\n").ends(1).reports("D054", STORY + ":8:1");
    }
  }

  // --- Warnings

  @Test
  void warnsOfAQuotationMarkWithoutAPartner() {
    bench.write("content/" + STORY, story("", "\nHe wrote \"it was so [@the-minutes].\n"));
    bench.build().passes().reports("D094", "stories/bad.md:8:10").reportsOnly(1);
  }

  @Test
  void warnsOfWhatNobodyNeeds() {
    bench
        .write("content/" + SOURCE, source("derives-from: [own]\n"))
        .write("content/people/nobody.md", "---\nname: X\ndescription: x\n---\n")
        .build()
        .passes()
        .reports("D046", "sources/worse.md:1:1")
        .reports("D047", "people/nobody.md:1:1")
        .reportsOnly(2)
        .build("--strict")
        .ends(1);
  }

  @Test
  void warnsOfACorrectionThatHidesWhatWasWrong() {
    bench.write(
        "content/" + STORY,
        story("corrections:\n  - date: 2026-01-03\n    text: This was updated.\n"));
    bench.build().passes().reports("D052", "stories/bad.md:8:11").reportsOnly(1);
  }

  @Test
  void warnsOfQuotedWordsWithoutACitation() {
    bench.write(
        "content/" + STORY,
        story("", "\nSo [@the-minutes]. He said \"it was not at all so\" and \"went home\".\n"));
    bench.build().passes().reports("D037", "stories/bad.md:8:28").reportsOnly(1);
  }

  @Test
  void warnsOfATranslationWithoutItsTranslator() {
    bench
        .write(
            "content/" + SOURCE,
            source("derives-from: [own]\nlanguage: en\noriginal-language: de\n"))
        .write("content/" + STORY, story("", "\nHe wrote \"sell it\" [@worse].\n"))
        .build()
        .passes()
        .reports("D038", "stories/bad.md:8:22")
        .reports("D053", "stories/bad.md:8:10")
        .reportsOnly(2);
  }

  @Test
  void escapesHtmlAndSaysSo() {
    bench.write(
        "content/" + STORY,
        story("", "\nSo [@the-minutes]. <b onclick=\"x\">bold</b>\n\n<script>alert(1)</script>\n"));
    bench
        .build()
        .passes()
        .reports("D035", "stories/bad.md:8:20")
        .reports("D035", "stories/bad.md:10:1");
    String page = bench.read("site/stories/bad.html");
    assertEquals(-1, page.indexOf("<script>"));
    assertEquals(-1, page.indexOf("<b onclick"));
  }

  // --- What would be lost, and what nobody should see

  private void unseen(String code, String marked) {
    mistake(code, STORY, story("", "\nSo [@the-minutes].\n\n" + marked + "\n"));
  }

  private void told(String code, String marked) {
    String body = "\nSo [@the-minutes].\n\n" + marked + "\n";
    String head = story("", body).split("‹", -1)[0];
    int line = head.split("\n", -1).length;
    int column = head.length() - head.lastIndexOf('\n');
    bench
        .write("content/" + STORY, story("", body.replace("‹", "")))
        .build()
        .passes()
        .reports(code, STORY + ":" + line + ":" + column);
  }

  @Test
  void aFootnoteThatNoMarkLeadsTo() {
    unseen("D082", "‹[^lost]: This sentence [@the-minutes, p. 9].");
    unseen("D082", "It[^d].\n\n[^d]: First.\n\n‹[^d]: Second.");
    unseen("D082", "![alt[^d]](media/pier.jpg)\n\n‹[^d]: Of alt text.");
  }

  @Test
  void aMarkWithoutItsFootnote() {
    unseen("D089", "Text‹[^none] here.");
  }

  @Test
  void cellsBeyondTheHeadOfTheirTable() {
    unseen(
        "D082",
        """
        | Date | Event |
        | --- | --- |
        | 1 May | He said a|‹b and left | Third [@the-minutes, p. 9] |\
        """);
  }

  @Test
  void anAddressThatNoLinkUses() {
    unseen("D082", "‹[//]: # (ask Anna)");
    unseen("D082", "[x].\n\n[x]: https://example.org\n‹[X]: https://example.com");
  }

  @Test
  void aCitationInAltText() {
    unseen("D082", "![alt [@‹the-minutes]](media/pier.jpg)");
  }

  @Test
  void aNumberThatMarkdownWouldChange() {
    unseen("D082", "1. First.\n‹3. Third.");
    bench
        .write(
            "content/" + STORY,
            story("", "\nSo [@the-minutes].\n\n1. a\n1. b\n\n- c\n\n7. d\n8. e\n"))
        .build()
        .passes()
        .reportsOnly(0);
  }

  @Test
  void markupOfOtherPrograms() {
    told("D083", "See ‹![[the-sale]].");
    told("D083", "See‹^[an inline note].");
    told("D083", "> ‹[!NOTE]\n> So.");
  }

  @Test
  void aLinkThatCannotBeRead() {
    unseen("D031", "‹![x][b]");
    unseen("D031", "See ‹[x][zzz].");
    unseen("D031", "‹![x](a b (1).jpg)");
    unseen("D031", "See ‹[x](a b.html).");
    unseen("D021", "‹## Title {#id} and more");
  }

  @Test
  void bracketsOfAnEditorAreNoLink() {
    bench
        .write(
            "content/" + STORY,
            story(
                "",
                "\nSo [@the-minutes].\n\nSo [he][…] and \\[x][zzz], a[b] “Fire![…] […][they]”.\n"))
        .build()
        .passes()
        .reportsOnly(0);
  }

  @Test
  void aPlaceholder() {
    mistake(
        "D084",
        "people/worse.md",
        "---\nname: N\ndescription: \"‹[who this is, in one line, and at what time]\"\n---\n");
    mistake(
        "D084",
        "pages/worse.md",
        "---\ntitle: T\n---\n‹Write the page here. A link is `[[id]]`.\n");
    mistake(
        "D084",
        STORY,
        story("", CITED)
            .replace("summary: S", "summary: \"‹[what is said, by whom, and what is not known]\""));
  }

  @Test
  void aSourceThatIsStillAsItWasBegun() {
    mistake(
        "D084",
        "sources/minutes-2023.md",
        """
        ---
        ‹title: "[Minutes 2023]"
        type: document
        publisher: unknown
        consulted: excerpt
        derives-from:
          - unknown
        ---
        """);
  }

  @Test
  void aConflictThatWasNotResolved() {
    mistake("D085", STORY, story("", CITED + "\n‹<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n"));
    mistake("D085", STORY, story("topics: [a]\n‹>>>>>>> other\n"));
    bench.delete("content/" + STORY);
    mistake(
        "D085",
        "dossier.yml",
        """
        title: T
        language: en
        ‹<<<<<<< HEAD
        publisher: P
        =======
        publisher: Q
        >>>>>>> other
        """);
  }

  @Test
  void aComment() {
    unseen("D086", "It was ‹<!-- our informant is … --> so.");
    unseen("D086", "‹<!-- our informant -->");
    unseen("D086", "It was ‹<!-- not closed.");
    unseen("D086", "<div>\n‹<!-- within -->\n</div>");
    mistake("D086", STORY, story("topics: [‹a <!-- b -->]\n"));
  }

  @Test
  void anIdWithoutItsBrackets() {
    told("D087", "So ‹@the-minutes.");
    told("D087", "So (‹@the-minutes, p. 3).");
    told("D087", "So ‹[the-minutes].");
    told("D087", "See [‹@the-witness](https://example.org).");
    bench
        .write(
            "content/" + STORY,
            story(
                "", "\nSo [@the-minutes] \\@the-minutes a@the-minutes.example `[the-minutes]`.\n"))
        .build()
        .passes()
        .reportsOnly(0);
  }

  @Test
  void aNoteToOneselfAmongTheWords() {
    unseen("D088", "It was ‹%% ask Anna %% so.");
    unseen("D088", "‹%% does not end");
    unseen("D088", "‹%% a note %% and words");
    unseen("D088", "<div>\n‹%% within %%\n</div>");
    unseen("D088", "‹    %% indented %%");
  }

  // --- More of one thing than a page can hold

  @Test
  void manyMarksOnOneLetter() {
    mistake("D095", STORY, story("", CITED + "\nA" + "\u0301".repeat(30) + "‹\u0323 b.\n"));
    mistake("D095", STORY, story("", CITED + "\n‹A" + "&#769;&#803;".repeat(20) + " b.\n"));
    mistake("D095", STORY, story("not-found: [‹\"a" + "\\u0301\\u0323".repeat(20) + "\"]\n"));
  }

  @Test
  void aTableWithAMillionCells() {
    String table =
        "|" + "a|".repeat(1000) + "\n‹|" + "-|".repeat(1000) + "\n" + "|b\n".repeat(1000);
    mistake("D095", STORY, story("", CITED + "\n" + table));
  }

  @Test
  void aHeadingWithAHundredThousandIds() {
    StringBuilder ids = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      ids.append(" #i").append(i);
    }
    mistake("D095", STORY, story("", CITED + "\n‹## He said {" + ids.substring(1) + "}\n\nSo.\n"));
  }

  @Test
  void anAddressThatIsWrittenOnceAndUsedTenThousandTimes() {
    String text =
        "\n[a]: https://example.org/" + "x".repeat(450_000) + "\n\n[a] [a] [a] [a] ‹[a] [a]\n";
    mistake("D095", STORY, story("", CITED + text));
  }

  @Test
  void aTemplateThatDoesNotEnd() {
    bench.write("templates/story.ftlh", "So\n<#list 1.. as n>on</#list>").build().ends(1);
    bench.says("templates/story.ftlh:2:").says("error[D060]: this does not come to an end");
    bench.write("templates/story.ftlh", "So\n<#list 1.. as n></#list>").build().ends(1);
    bench.says("templates/story.ftlh:2:").says("error[D060]: this does not come to an end");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void aTemplateThatIsNoTemplate() {
    bench.write("templates/story.ftlh", "So\n<#if page.x>\nand on").build().ends(1);
    bench.says("templates/story.ftlh:3:").says("error[D060]").reportsOnly(1);
    bench.write("templates/parts/base.ftlh", "So\n<#list 1..x</#macro>").build().ends(1);
    bench.says("templates/parts/base.ftlh:2:").says("error[D060]");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void aFileWhoseNameLooksTheSameOnly() {
    bench.write("content/media/cafe\u0301.png", Pictures.png());
    mistake("D031", STORY, story("", "\n![A café](‹media/caf\u00e9.png)\n"))
        .says("written with other characters");
  }

  // --- Dates and files

  @Test
  void datesThatCannotBothBeRight() {
    bench
        .write(
            "content/" + STORY,
            story("updated: 2025-12-31\ncorrections:\n  - {date: 2025-01-01, text: It was B.}\n"))
        .write(
            "content/" + SOURCE,
            source("derives-from: [own]\nissued: 2024-02-01\naccessed: 2024-01-01\n"))
        .build()
        .passes()
        .reports("D096", "stories/bad.md:6:10")
        .reports("D096", "stories/bad.md:8:12")
        .reports("D096", "sources/worse.md:8:11");
  }

  @Test
  void aFileThatNothingUses() {
    bench
        .write("content/media/unused.png", Pictures.png())
        .write("templates/storys.ftlh", "So")
        .build()
        .passes()
        .reports("D097", "media/unused.png:1:1")
        .says("templates/storys.ftlh:1:1: warning[D097]")
        .says("rename it to 'story.ftlh'");
  }

  @Test
  void aDateFarAhead() {
    bench
        .write(
            "content/" + STORY,
            story("events:\n  - {date: 2204-03-01, title: It was so, sources: [the-minutes]}\n"))
        .build()
        .passes()
        .reports("D098", "stories/bad.md:7:12");
    bench
        .write("content/" + STORY, story("").replace("2026", "2046"))
        .build()
        .passes()
        .reports("D098", "stories/bad.md:1:1");
  }

  @Test
  void aWordThatCannotBeUsed() {
    bench
        .write("templates/words/en.properties", "claims.title={x}\n\ncases.title={\nA=b\n")
        .build()
        .ends(1)
        .says("templates/words/en.properties:1:1: error[D066]")
        .says("templates/words/en.properties:3:1: error[D066]")
        .says("templates/words/en.properties:4:1: error[D066]")
        .reportsOnly(3);
  }

  @Test
  void aWordThatNothingUses() {
    bench
        .write("templates/words/en.properties", "claims.titel=Allegations\npress.title=Press\n")
        .build()
        .passes()
        .says("templates/words/en.properties:1:1: warning[D067]")
        .says("use 'claims.title'")
        .says("templates/words/en.properties:2:1: warning[D067]");
    bench
        .write("templates/words/en.properties", "press.title=Press\n")
        .write("templates/page.ftlh", "${say(\"press.title\")}")
        .build()
        .passes();
    assertFalse(bench.err().contains("D067"), bench.err());
  }

  @Test
  void aFileOfWordsThatCannotBeRead() {
    byte[] latin = "claims.title=Vorw\u00FCrfe\n".getBytes(ISO_8859_1);
    bench.write("templates/words/en.properties", latin).build().ends(1);
    bench.says("templates/words/en.properties:1:18: error[D001]");
    bench.write("templates/words/en.properties", "#" + "x".repeat(1 << 20)).build().ends(1);
    bench.says("templates/words/en.properties:1:1: error[D003]").reportsOnly(1);
    bench.delete("templates/words/en.properties");
    bench.write("templates/words/ru.properties", "claims.title=x").build().ends(1);
    bench.says("templates/words/ru.properties:1:1: error[D004]").reportsOnly(1);
  }

  @Test
  void aTemplateThatSaysWhatThereIsNoWordFor() {
    bench
        .write(
            "templates/page.ftlh",
            """
            ${say("claims.titel")}
            ${say("date.about")}
            ${say()}
            ${say("index.uses", {"count": "two"})}
            ${say("date.about", [])}
            """)
        .build()
        .ends(1)
        .says("templates/page.ftlh:1:1: error[D060]: there is no word 'claims.titel'")
        .says("use 'claims.title'")
        .says("templates/page.ftlh:2:1: error[D060]: 'date.about' needs 'date'")
        .says("templates/page.ftlh:3:1: error[D060]")
        .says("templates/page.ftlh:4:1: error[D060]: 'index.uses' needs a number as 'count'")
        .says("templates/page.ftlh:5:1: error[D060]");
  }
}
