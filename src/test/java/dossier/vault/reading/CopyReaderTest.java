package dossier.vault.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of a file, and that no file takes more than it may. */
class CopyReaderTest {
  private static final CopyReader READER = new CopyReader(new Bounds(Duration.ofSeconds(60), 64));

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String page(String body) throws IOException {
    return PageReader.text(utf8("<!doctype html><body>" + body)).strip();
  }

  // --- Pages

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "never again<sup>1</sup> in Europe|never again in Europe",
        "the end.<sup>12</sup> So|the end. So",
        "so<sup><a href='#f'>3</a></sup> it|so it",
        "so<a href='#f'><sup>b</sup></a> it|so it",
        "so<sup>[4]</sup> it<sup>*</sup> was<sup>[citation needed]</sup>|so it was",
        "10<sup>6</sup> men on 5 km<sup>2</sup>|10⁶ men on 5 km²",
        "the 1<sup>st</sup> and 2<sup>nd</sup>|the 1st and 2nd",
        "H<sub>2</sub>O|H2O",
        "un<ins>seen</ins> w<b>or</b>ds<wbr>here|unseen wordshere",
      })
  void whatIsSetHighIsNoWordUnlessItIsAPower(String body, String text) throws IOException {
    assertEquals(text, page(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details><summary>One</summary>two</details>",
        "<figure><figcaption>One</figcaption>two</figure>",
        "<fieldset><legend>One</legend>two</fieldset>",
        "<select></select>One<hr>two",
        "<table><caption>One</caption><tr><td>two</table>",
        "<dl><dt>One<dd>two</dl>",
        "<span style='display:block'>One</span><span>two</span>",
        "<table><tr><th>One<td>two</table>",
        "<dialog open>One</dialog>two",
      })
  void blocksPartWords(String body) throws IOException {
    assertEquals("One\ntwo", page(body));
  }

  @Test
  void whatStandsInALineAsABoxPartsWordsToo() throws IOException {
    assertEquals("One two three", page("One<button>two</button>three"));
    assertEquals("One two", page("One<img src=x>two"));
    assertEquals("One two", page("One<span style='display: none'>unseen</span> two"));
  }

  // --- Lines

  @Test
  void aWordThatTheEndOfALinePartsIsJoined() throws Exception {
    assertEquals("no coop‧eration whatsoever", text("a.txt", "no coop-\neration whatsoever"));
    assertEquals("no cooperation whatsoever", text("a.txt", "no coop\u00ad\neration whatsoever"));
    assertEquals("NO COOP‧ERATION", text("a.txt", "NO COOP-\r\nERATION"));
    assertEquals("Anglo-\nAmerican - \nx -\ny", text("a.txt", "Anglo-\nAmerican - \nx -\ny"));
    assertEquals("1914-\n1918", text("a.txt", "1914-\n1918"));
  }

  private static String text(String name, String text) throws Exception {
    return READER.text(name, utf8(text));
  }

  // --- Web archives

  private static final String ARCHIVE =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://example.org/
      Subject: x
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="--b"

      ----b
      Content-Type: text/html
      Content-ID: <frame-1>
      Content-Transfer-Encoding: quoted-printable

      <!DOCTYPE html><html><head><meta charset=3D"UTF-8"></head><body><p>They wa=
      nted =E2=80=9Cno war=E2=80=9D</p></body></html>
      ----b
      Content-Type: image/png
      Content-Transfer-Encoding: base64

      iVBORw0KGgo=
      ----b--
      """
          .replace("\n", "\r\n");

  @ParameterizedTest
  @ValueSource(strings = {"page.mhtml", "page.MHT", "page"})
  void aWebArchiveIsReadAsThePageInIt(String name) throws Exception {
    assertEquals("They wanted “no war”\n", text(name, ARCHIVE));
  }

  @Test
  void aWebArchiveWithoutAPageIsRefused() {
    Unreadable refused =
        assertThrows(
            Unreadable.class, () -> text("x.mhtml", ARCHIVE.replace("text/html", "text/css")));
    assertTrue(refused.reason().contains("no page in this web archive"), refused.reason());
  }

  // --- Bounds

  private static String refusal(Bounds bounds, String name, byte[] bytes) {
    return assertThrows(Unreadable.class, () -> new CopyReader(bounds).text(name, bytes)).reason();
  }

  @Test
  void aPdfOfEndlessOperatorsIsRefusedWhenItsTimeIsOver() throws IOException {
    byte[] pdf = pdf("BT /F1 9 Tf (x) Tj ET q Q ".repeat(4_000_000));
    assertEquals(
        "reading it takes longer than 1 seconds",
        refusal(new Bounds(Duration.ofSeconds(1), 512), "x.pdf", pdf));
  }

  @Test
  void aFileThatTakesTooMuchMemoryIsRefused() {
    String nested = "<div>x".repeat(5_000_000);
    String reason = refusal(new Bounds(Duration.ofSeconds(60), 16), "x.html", utf8(nested));
    assertTrue(reason.startsWith("reading it takes more than 16 megabytes"), reason);
  }

  @Test
  void aFormInsideItselfEnds() throws IOException {
    String reason =
        refusal(new Bounds(Duration.ofSeconds(20), 128), "x.pdf", pdf("/X Do ".repeat(50)));
    assertTrue(
        reason.matches("reading it takes .*|there is no text in it.*|it is nested.*"), reason);
  }

  @Test
  void aTextLongerThanAnyBookIsRefused() {
    assertTrue(
        refusal(Bounds.USUAL, "x.txt", utf8("word ".repeat(1_100_000)))
            .contains("5000000 characters"));
  }

  /** A page with a form {@code X} that shows what the page shows: itself, if it says so. */
  private static byte[] pdf(String operators) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      out.write(utf8(operators));
    }
    String stream = " /Length " + packed.size() + " /Filter /FlateDecode >>\nstream\n";
    String resources =
        " /Resources << /XObject << /X 5 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont"
            + " /Helvetica >> >> >>";
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        utf8(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
                + resources
                + " >>\nendobj\n4 0 obj\n<<"
                + stream));
    pdf.write(packed.toByteArray());
    pdf.write(
        utf8(
            "\nendstream\nendobj\n5 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 9 9]"
                + resources
                + stream));
    pdf.write(packed.toByteArray());
    pdf.write(utf8("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n"));
    return pdf.toByteArray();
  }
}
