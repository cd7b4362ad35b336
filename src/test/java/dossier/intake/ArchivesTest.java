package dossier.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.intake.record.ImportedSource;
import dossier.text.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WACZ and Auto Archiver: what is read, and that nothing is taken of what does not hold. */
class ArchivesTest {
  private static final String BROKEN = "D111";
  private static final String PIER = "https://example.org/pier";
  private static final String HTML =
      "<html><head><title>Pier sold</title></head><body>For one crown</body></html>";

  @TempDir private Path folder;

  private Records records() {
    return new Records(folder);
  }

  @Test
  void readsThePagesOfAWacz() {
    byte[] wacz = new MadeWacz().page(PIER, "A", HTML).page(PIER + "2", "Second", "<p>x").bytes();
    List<ImportedSource> sources = records().all("pier.wacz", wacz);
    assertEquals("title = Pier sold\nurl = " + PIER, Records.told(sources.get(0)));
    assertEquals("title = Second\nurl = " + PIER + "2", Records.told(sources.get(1)));
    assertEquals(PIER, sources.get(0).key());
    assertEquals("pier-1.html", sources.get(0).copy().orElseThrow().file());
    assertTrue(
        new String(sources.get(0).copy().orElseThrow().bytes(), UTF_8).contains("For one crown"));
  }

  @Test
  void unpacksAPageAndReadsItAsItsServerSaid() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("<title>Пирс</title>".getBytes(Charset.forName("windows-1251")));
    }
    MadeWacz wacz =
        new MadeWacz()
            .page(
                PIER,
                "",
                "text/html; charset=windows-1251",
                "Content-Encoding: gzip\r\n",
                packed.toByteArray());
    ImportedSource source = records().all("pier.wacz", wacz.bytes()).get(0);
    assertEquals("title = Пирс\nurl = " + PIER, Records.told(source));
    assertArrayEquals(
        "\uFEFF<title>Пирс</title>".getBytes(UTF_8), source.copy().orElseThrow().bytes());
  }

  @Test
  void takesNoCopyOfAPageThatCannotBeUnpacked() {
    MadeWacz wacz =
        new MadeWacz().page(PIER, "Pier", "text/html", "Content-Encoding: br\r\n", new byte[] {1});
    ImportedSource source = records().all("pier.wacz", wacz.bytes()).get(0);
    assertTrue(source.copy().isEmpty());
    assertEquals("title = Pier\nurl = " + PIER, Records.told(source));
    assertEquals(List.of("the page itself (it cannot be read from the archive)"), source.notKept());
  }

  @Test
  void takesNothingOfAnArchiveInWhichADigestDoesNotHold() {
    String other = "sha256:" + Hash.of(new byte[] {7});
    List<String> broken = List.of(BROKEN + " 1:1");
    assertEquals(
        broken,
        records()
            .wrong(
                "a.wacz",
                new MadeWacz().page(PIER, "A", HTML).hash("pages/pages.jsonl", other).bytes()));
    assertEquals(
        broken,
        records()
            .wrong(
                "a.wacz",
                new MadeWacz().page(PIER, "A", HTML).hash("archive/data.warc.gz", other).bytes()));
    assertEquals(
        broken,
        records()
            .wrong(
                "a.wacz",
                new MadeWacz().page(PIER, "A", HTML).hash("datapackage.json", other).bytes()));
    assertEquals(
        broken,
        records()
            .wrong(
                "a.wacz",
                new MadeWacz().page(PIER, "A", HTML).uncovered("archive/b.warc").bytes()));
    assertEquals(
        broken,
        records()
            .wrong(
                "a.wacz", new MadeWacz().withPayloadDigest(other).page(PIER, "A", HTML).bytes()));
    assertEquals(
        broken,
        records()
            .wrong(
                "a.wacz",
                new MadeWacz().withPayloadDigest("md99:AAAA").page(PIER, "A", HTML).bytes()));
  }

  @Test
  void refusesWhatIsNoWacz() {
    assertEquals(
        List.of("D110 1:1"),
        records().wrong("a.zip", MadeWacz.zipped(Map.of("a.txt", "x".getBytes(UTF_8)))));
    byte[] whole = new MadeWacz().page(PIER, "A", HTML).bytes();
    assertEquals(
        List.of("D110 1:1"), records().wrong("a.wacz", java.util.Arrays.copyOf(whole, 200)));
    assertEquals(List.of("D110 1:1"), records().wrong("a.wacz", new MadeWacz().bytes()));
  }

  @Test
  void stopsAtAnArchiveThatUnpacksToVeryMuch() {
    byte[] described = new byte[65 * 1024 * 1024];
    assertEquals(
        List.of("D003 1:1"),
        records().wrong("a.wacz", MadeWacz.zipped(Map.of("datapackage.json", described))));
  }

  private String archived(String hash) {
    return """
        {"status": "generic_extractor: success",
         "metadata": {"_processed_at": "2024-01-02 03:04:05.678+00:00", "url": "%s",
           "title": "A post", "timestamp": "2023-12-18 10:00:00+00:00", "content": "words"},
         "media": [{"filename": "/tmp/ab12/page.html", "_key": null, "urls": [],
                    "properties": {"id": "page", "hash": "SHA-256:%s"}, "_mimetype": "text/html"},
                   {"filename": "/tmp/ab12/screenshot.png", "urls": [], "properties": {"id": "screenshot"}}]}
        """
        .formatted(PIER, hash);
  }

  @Test
  void readsWhatAutoArchiverKeeps() throws IOException {
    Files.writeString(folder.resolve("page.html"), HTML);
    Files.writeString(folder.resolve("screenshot.png"), "not a picture");
    String hash = Hash.of(HTML.getBytes(UTF_8)).hex();
    ImportedSource source = records().one("metadata.json", archived(hash));
    assertEquals("title = A post\nissued = 2023-12-18\nurl = " + PIER, Records.told(source));
    assertEquals(PIER, source.key());
    assertEquals("page.html", source.copy().orElseThrow().file());
    assertEquals(
        List.of("metadata._processed_at", "metadata.content", "media screenshot.png"),
        source.notKept());
    assertEquals(
        List.of(source.key()),
        RecordFile.read(folder).value().orElseThrow().stream().map(ImportedSource::key).toList());
  }

  @Test
  void takesNothingOfAutoArchiverIfAFileIsAnother() throws IOException {
    Files.writeString(folder.resolve("page.html"), HTML + " ");
    String hash = Hash.of(HTML.getBytes(UTF_8)).hex();
    assertEquals(List.of(BROKEN + " 1:1"), records().wrong("metadata.json", archived(hash)));
  }

  @Test
  void takesNoFileFromOutsideTheFolder() throws IOException {
    Files.writeString(folder.resolve("secret.html"), HTML);
    String hash = Hash.of(HTML.getBytes(UTF_8)).hex();
    String escaping = archived(hash).replace("/tmp/ab12/page.html", "../secret.html");
    ImportedSource source = records().one("inner/metadata.json", escaping);
    assertTrue(source.copy().isEmpty());
  }
}
