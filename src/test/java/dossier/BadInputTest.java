package dossier;

import static dossier.made.Pier.CITED;
import static dossier.made.Pier.SOURCE;
import static dossier.made.Pier.STORY;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.made.Mark;
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
 * Mistakes that need the disk, the whole build or the published site: each is told with its code
 * and place, and the published site stands as it was. In each text the mark ‹ stands where the
 * finding must point; it is taken out before the file is written. What one file or one rule is
 * about is tested without a disk, in the rooms {@code parse}, {@code prose}, {@code graph} and
 * {@code check}.
 */
class BadInputTest {

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));
  private Map<String, String> before = Map.of();

  @BeforeEach
  void publishASite() {
    bench = Workbench.small(folder).build().passes();
    before = bench.files("site");
  }

  /** Writes a case file with a marked mistake, builds, and expects the finding right there. */
  private Workbench mistake(String code, CaseText marked) {
    return mistake(code, marked.path(), marked.text());
  }

  private Workbench mistake(String code, String file, String marked) {
    return at(code, file, marked, marked.replace("‹", "").getBytes(StandardCharsets.UTF_8));
  }

  private Workbench at(String code, String file, String marked, byte[] bytes) {
    bench.write("content/" + file, bytes).build().ends(1);
    Mark.places(file, marked).forEach(place -> bench.reports(code, place));
    assertEquals(before, bench.files("site"), "the published site has changed");
    return bench;
  }

  // --- Files

  @Test
  void bytesThatAreNotUtf8() {
    String marked = STORY.and("topics: [caf‹X]\n").text();
    byte[] bytes = marked.replace("‹", "").getBytes(StandardCharsets.UTF_8);
    bytes[marked.indexOf('‹')] = (byte) 0xE9;
    at("D001", STORY.path(), marked, bytes);
  }

  @Test
  void bytesThatAreNotUtf8BehindWideCharacters() {
    String marked = STORY.and("topics: [мир 🕊 ‹X]\n").text();
    String plain = marked.replace("‹", "");
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    int place = plain.substring(0, marked.indexOf('‹')).getBytes(StandardCharsets.UTF_8).length;
    bytes[place] = (byte) 0xFF;
    at("D001", STORY.path(), marked, bytes);
  }

  @Test
  void aFileThatIsTooLarge() {
    mistake("D003", STORY.path(), "‹" + STORY.body(CITED + "word ".repeat(900_000)).text());
  }

  @Test
  void aFileThatNothingReads() {
    mistake("D004", "stories/notes.txt", "‹notes");
    bench
        .write("content/storys/bad.md", STORY.text())
        .build()
        .ends(1)
        .reports("D004", "storys:1:1");
  }

  @Test
  void aSymbolicLink() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.md"), STORY.text());
    Files.createSymbolicLink(folder.resolve("content/stories/linked.md"), secret);
    bench.build().ends(1).reports("D005", "stories/linked.md:1:1");
    assertEquals(before, bench.files("site"));
  }

  @Test
  void anIdThatIsNotAllowed() {
    mistake("D006", "stories/Sold Pier.md", "‹" + STORY.text()).says("sold-pier.md");
    mistake("D006", "stories/путь.md", "‹" + STORY.text());
    mistake("D006", "stories/-a.md", "‹" + STORY.text());
  }

  @Test
  void twoOutputsAtOneAddress() {
    mistake("D009", STORY.and("aliases: [‹stories/the-sale.html]\n"));
  }

  @Test
  void twoOutputsAtOneAddressByLetterCase() {
    mistake("D009", STORY.and("aliases: [‹Stories/The-Sale.html]\n"));
    mistake("D009", "pages/index.md", "‹---\ntitle: T\n---\n");
  }

  @Test
  void twoImagesAtOneAddressByUnicodeForm() {
    bench.write("content/media/caf\u00e9.png", Pictures.png());
    bench.write("content/media/cafe\u0301.png", Pictures.png());
    String body =
        "\nIt was so [@the-minutes].\n\n![a](media/caf\u00e9.png) ![b](media/cafe\u0301.png)\n";
    bench.write(STORY.body(body)).build().ends(1).says("[D009]");
    assertEquals(before, bench.files("site"));
  }

  // --- Names on disk, and what is no file

  @Test
  void anIdThatIsADeviceOnWindows() {
    mistake("D006", "stories/aux.md", "‹" + STORY.text()).says("choose another");
    mistake("D006", "sources/nul.md", "‹" + SOURCE.text());
    mistake("D006", "people/com1.md", "‹---\nname: X\ndescription: x\n---\n");
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
        .write(STORY.body("\nSo [@the-minutes]. ![x](<media/" + name + ">)\n"))
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
  void imagesInFoldersWhosePathIsTooLong() {
    String deep = "media/" + ("d".repeat(199) + "/").repeat(5) + "a.png";
    bench
        .write("content/" + deep, Pictures.png())
        .write(STORY.body("\nSo [@the-minutes]. ![x](" + deep + ")\n"))
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
  void aFolderOfTheUsersThatHasOurName() {
    bench
        .write(".site.dossier/notes.txt", "mine")
        .build()
        .ends(1)
        .says(".site.dossier:1:1: error[D064]");
    assertEquals("mine", bench.read(".site.dossier/notes.txt"));
    assertEquals(before, bench.files("site"));
  }

  // --- Settings

  @Test
  void missingSettings() {
    mistake("D017", "dossier.yml", "‹title: T\nlanguage: en\n").says("'publisher'");
    bench.delete("content/dossier.yml").build().ends(1).reports("D017", "dossier.yml:1:1");
    assertEquals(before, bench.files("site"));
  }

  // --- What is made of it

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
    bench.write("site/stories/bad.html", "mine").write(STORY);
    bench.build().ends(1).says("site/stories/bad.html:1:1: error[D062]");
    assertEquals("mine", bench.read("site/stories/bad.html"));
  }

  @Test
  void aHeadingThatLosesItsPublishedAddress() {
    String file = "content/" + STORY.path();
    bench
        .write(STORY.body("\n## Who asked\n\nSo [@the-minutes].\n\n## Then {#then}\n\nSo.\n"))
        .build()
        .passes();
    bench
        .replace(file, "## Who asked", "## Who had asked for it")
        .replace(file, "## Then {#then}", "## Later {#later}")
        .build("--strict")
        .ends(1)
        .reports("D063", "stories/bad.md:8:1")
        .says("use '## Who had asked for it {#who-asked}'")
        .says("use '## Later {#later #then}'")
        .replace(file, "asked for it", "asked for it {#who-asked}")
        .replace(file, "{#later}", "{#later #then}")
        .build()
        .passes()
        .reportsOnly(0);
    bench.build().reportsOnly(0);
    String page = bench.read("site/stories/bad.html");
    assertTrue(page.contains("<h2 id=\"who-asked\">Who had asked for it</h2>"), page);
    assertTrue(page.contains("<h2 id=\"later\"><span id=\"then\"></span>Later</h2>"), page);
  }

  /** Whichever stage finds it: the parser, the linker, a rule over the whole. */
  @Test
  void aMistakeOfAnyStageKeepsTheSiteAsItWas() {
    mistake("D018", STORY.with("case", "‹one"));
    mistake("D012", STORY.body("\nSo [@‹nobody].\n"));
    mistake("D040", STORY.path(), "‹" + STORY.body("\nNobody knows.\n").text());
  }

  @Test
  void allMistakesOfARunAtOnce() {
    bench
        .write(STORY.and("people: [nobody]\nsumary: x\n").body("\nSo [@nothing].\n"))
        .write("content/" + SOURCE.path(), "no front matter")
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

  // --- Found by trying hard

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
    mistake("D009", STORY.and("aliases: [old.html, ‹old.html/x.html]\n"));
  }

  /** A file under media/ that the story shows, as bytes of these characters. */
  private Workbench shown(String name, String bytes) {
    return bench
        .write("content/media/" + name, bytes.getBytes(StandardCharsets.ISO_8859_1))
        .write(STORY.body("\nSo [@the-minutes]. ![a](media/" + name + ")\n"))
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
    mistake("D055", STORY.body("\nHe wrote ‹\"sell it\" [@the-report, tr. X].\n"));
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
  void aMistypedSourceIsOneFindingAndNotAlsoAProofThatNothingNeeds() {
    String block = "> I saw the letter, and I wish I had not.\n> -- [@the-w";
    changed(SALE, block, block.replace("the-w", "teh-w"), "D012", SALE + ":68:8");
    bench.build().ends(1).reportsOnly(1);
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
    return bench.capture("the-report", COPY).write(STORY.body(body)).quote();
  }

  @Test
  void bracketsThatExplainAreFine() {
    quoted("\nHe wrote “[T]hat we [the council] do not want this war[,]” [@the-report, tr. X].\n")
        .passes();
    assertTrue(
        bench.build().read("site/stories/bad.html").contains("but for what stands in brackets"));
  }

  @Test
  void anEllipsisThatLeavesOutANegation() {
    quoted("\nHe wrote “said that we […] want this war” [@the-report, tr. X].\n")
        .ends(1)
        .reports("D093", STORY.path() + ":8:10")
        .says("leaves out 'not'");
  }

  @Test
  void anEllipsisOfWhichNobodySaysThatItLeavesOutNoNegation() {
    quoted("\nHe wrote “Sell it while […] said that we do” [@the-report, tr. X].\n").passes();
    assertTrue(bench.read("content/" + LOCK).contains("\ncleared 1\n"));
    bench.check().passes().replace("content/" + LOCK, "cleared 1\n", "");
    bench.check().ends(1).reports("D055", STORY.path() + ":8:10");
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
        .reports("D054", STORY.path() + ":8:43");
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
      quoted("\n" + body + "\n").ends(1).reports("D054", STORY.path() + ":8:1");
    }
  }

  // --- Warnings

  @Test
  void warnsOfWhatNobodyNeeds() {
    bench
        .write(SOURCE)
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
  void warnsOfATranslationThatNobodyIsNamedForAndThatWasNotCompared() {
    bench
        .write(
            SOURCE.with("language", "en").with("original-language", "de"),
            STORY.body("\nHe wrote \"sell it\" [@worse].\n"))
        .build()
        .passes()
        .reports("D038", "stories/bad.md:8:22")
        .reports("D053", "stories/bad.md:8:10")
        .reportsOnly(2);
  }

  @Test
  void escapesHtmlAndSaysSo() {
    bench.write(
        STORY.body(
            "\nSo [@the-minutes]. <b onclick=\"x\">bold</b>\n\n<script>alert(1)</script>\n"));
    bench
        .build()
        .passes()
        .reports("D035", "stories/bad.md:8:20")
        .reports("D035", "stories/bad.md:10:1");
    String page = bench.read("site/stories/bad.html");
    assertEquals(-1, page.indexOf("<script>"));
    assertEquals(-1, page.indexOf("<b onclick"));
  }

  // --- Templates

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
            ${say("index.cases", {"count": "two"})}
            ${say("date.about", [])}
            """)
        .build()
        .ends(1)
        .says("templates/page.ftlh:1:1: error[D060]: there is no word 'claims.titel'")
        .says("use 'claims.title'")
        .says("templates/page.ftlh:2:1: error[D060]: 'date.about' needs 'date'")
        .says("templates/page.ftlh:3:1: error[D060]")
        .says("templates/page.ftlh:4:1: error[D060]: 'index.cases' needs a number as 'count'")
        .says("templates/page.ftlh:5:1: error[D060]");
  }
}
