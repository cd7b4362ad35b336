package dossier.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.cli.CommandLineForTests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Private copies: what is read out of a file, what is refused, and what stays as it was. */
class VaultTest {
  private static final String SOURCE = "content/sources/the-report.md";
  private static final String TEXT = "captures/the-report/1/text.txt";
  private static final String WORDS = "They said: sell it while you can.";

  @TempDir Path folder;
  private Workbench bench;

  @BeforeEach
  void smallDossier() {
    bench = Workbench.small(folder);
  }

  @Test
  void aPageIsReadAsItIsSeen() {
    page(
        "<title>Unseen 1</title><style>.unseen2 { color: red }</style>",
        "<script>var unseen3 = 1;</script><p hidden>Unseen 4</p><noscript>Unseen 5</noscript>"
            + "<h1>Heading</h1><p>They said:\n  \"<i>Sell</i> it <b>wh</b>ile\nyou can\".</p>"
            + "<ul><li>One<li>Two</ul>Three<br>Four &amp; five<!-- unseen 6 -->");
    assertEquals(
        "Heading\nThey said: \"Sell it while you can\".\nOne\nTwo\nThree\nFour & five\n",
        bench.read(TEXT));
    bench.quote().passes().check().passes();
  }

  @Test
  void aQuotationIsNotFoundInWhatIsNotSeen() {
    page("<script>'" + WORDS + "'</script>", "<p hidden>" + WORDS + "</p><p>They said nothing.");
    bench.quote().ends(1).says("[D054]");
  }

  @Test
  void aPageSaysItsOwnCharset() {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>Продай причал — sell it"
            + " while you can";
    bench
        .capture("the-report", "page.html", page.getBytes(Charset.forName("windows-1251")))
        .passes();
    assertEquals("Продай причал — sell it while you can\n", bench.read(TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.HTM", "page.xhtml", "page", "page.txt"})
  void aPageIsKnownByItsNameOrItsBeginning(String name) {
    bench.capture("the-report", name, utf8("<!DOCTYPE html>\n<p>" + WORDS + "</p>")).passes();
    assertEquals(WORDS + "\n", bench.read(TEXT));
  }

  @Test
  void aPdfIsRead() throws IOException {
    bench.capture("the-report", "report.pdf", pdf(WORDS)).passes();
    assertTrue(bench.read(TEXT).contains(WORDS), bench.read(TEXT));
    bench.quote().passes().check().passes();
  }

  @Test
  void aScanIsRefused() throws IOException {
    refused("scan.pdf", pdf(""), "there is no text in it");
  }

  @Test
  void aPdfBehindAPasswordIsRefused() throws IOException {
    refused("locked.pdf", locked(), "it is locked with a password");
  }

  @Test
  void rubbishIsRefused() {
    byte[] binary = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, (byte) 0xff};
    refused("picture.png", binary, "neither text in UTF-8 nor a page nor a PDF");
    refused("zeros.txt", new byte[64], "neither text in UTF-8 nor a page nor a PDF");
    refused("broken.pdf", utf8("%PDF-1.7\nnothing"), "the PDF cannot be read");
    refused("empty.txt", new byte[0], "there is no text in it");
    refused("empty.html", utf8("<html><script>x</script>"), "there is no text in it");
  }

  @Test
  void aSecondCopyIsKeptBesideTheFirst() {
    bench.capture("the-report", WORDS).passes().quote().passes();
    Map<String, String> first = bench.files("captures/the-report/1");
    bench.capture("the-report", "Later " + WORDS).passes();
    assertEquals(first, bench.files("captures/the-report/1"));
    assertEquals("Later " + WORDS, bench.read("captures/the-report/2/original"));
    assertEquals(2, bench.read("captures/custody.jsonl").lines().count());
    bench.check().ends(1).says("[D056]");
    bench.quote().passes().check().passes();
  }

  @Test
  void theSameFileTakenTwiceHasAnotherSecret() {
    bench.capture("the-report", WORDS).passes().capture("the-report", WORDS).passes();
    String first = bench.read("captures/the-report/1/secret");
    assertFalse(first.equals(bench.read("captures/the-report/2/secret")));
    assertTrue(first.matches("[0-9a-f]{64}\n"));
  }

  @Test
  void theFileIsKeptByteForByte() {
    String page = "\ufeff<html><p>" + WORDS + "\r\n";
    bench.capture("the-report", "page.html", utf8(page)).passes();
    assertEquals(page, bench.read("captures/the-report/1/original"));
  }

  @Test
  void gitIsToldToPassTheCopiesOver() {
    bench.capture("the-report", WORDS).passes();
    assertEquals("*\n", bench.read("captures/.gitignore"));
  }

  @Test
  void theRootIsWrittenAndNothingElseIsChanged() {
    String before = bench.read(SOURCE);
    bench.capture("the-report", WORDS).passes();
    assertEquals(withoutRoot(before), withoutRoot(bench.read(SOURCE)));
    assertFalse(before.equals(bench.read(SOURCE)));
  }

  @Test
  void aCaseFileKeepsItsLineEnds() {
    String before = bench.read(SOURCE).replaceAll("capture: .*\n", "").replace("\n", "\r\n");
    bench.write(SOURCE, before).capture("the-report", WORDS).passes();
    inCrLf(before);
    bench.capture("the-report", "Later " + WORDS).passes();
    inCrLf(before);
    bench.quote().passes().check().passes();
  }

  private void inCrLf(String before) {
    String after = bench.read(SOURCE);
    assertEquals(before, after.replaceFirst("capture: [0-9a-f]{64}\r\n", ""));
    assertEquals(after, after.replace("\r\n", "\n").replace("\n", "\r\n"));
    assertTrue(after.matches("(?s).*capture: [0-9a-f]{64}\r\n.*"), after);
  }

  @Test
  void aSourceThatIsNotThereIsNamedByTheNearest() {
    bench
        .capture("the-rapport", WORDS)
        .ends(2)
        .says("there is no source 'the-rapport'")
        .says("there is 'the-report'");
    assertFalse(Files.exists(bench.path("captures")));
    bench.capture("../the-report", "x.txt", utf8(WORDS)).ends(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/captures", "content/../content/x"})
  void copiesNeverLieInTheContent(String captures) {
    bench.write("downloads/x.txt", WORDS);
    Map<String, String> before = bench.files("content");
    String file = bench.path("downloads/x.txt").toString();
    assertEquals(2, run(captures, "capture", "the-report", file).exit());
    assertEquals(2, run(captures, "quote").exit());
    assertEquals(before, bench.files("content"));
  }

  private CommandLineForTests run(String captures, String... command) {
    String[] folders = {
      "--content", bench.path("content").toString(), "--captures", bench.path(captures).toString()
    };
    return CommandLineForTests.run(
        Stream.of(command, folders).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private void refused(String name, byte[] bytes, String why) {
    Map<String, String> before = bench.files("content");
    bench.capture("the-report", name, bytes).ends(1).says(name + "' was not taken").says(why);
    assertEquals(before, bench.files("content"));
    assertFalse(Files.exists(bench.path("captures")));
  }

  private void page(String head, String body) {
    String page = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    bench.capture("the-report", "page.html", utf8(page)).passes();
  }

  private static byte[] pdf(String words) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return bytes(written(document, words));
    }
  }

  private static byte[] locked() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return bytes(written(document, WORDS));
    }
  }

  private static PDDocument written(PDDocument document, String words) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText(words);
      content.endText();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static String withoutRoot(String text) {
    return text.replaceAll("capture: [0-9a-f]{64}", "capture:");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aCaseFileThatIsNotUtf8IsNotWrittenAnew() throws Exception {
    Path file = bench.path("content/sources/the-report.md");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 3] = (byte) 0xE9;
    Files.write(file, bytes);
    bench.capture("the-report", "Sell it while you can").ends(1).says("[D001]");
    assertArrayEquals(bytes, Files.readAllBytes(file));
    assertFalse(Files.exists(bench.path("captures")));
  }
}
