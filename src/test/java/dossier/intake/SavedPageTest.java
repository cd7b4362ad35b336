package dossier.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.intake.record.ImportedSource;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a saved page says of itself. */
class SavedPageTest {
  @TempDir private Path folder;

  private ImportedSource page(String html) {
    return new Records(folder).one("page.html", html);
  }

  @Test
  void readsJsonLd() {
    ImportedSource source =
        page(
            """
            <!DOCTYPE html><html lang="de"><head><title>Sold | The Pier Post</title>
            <link rel="canonical" href="https://example.org/pier">
            <script type="application/ld+json">{"@graph": [
              {"@type": "Organization", "@id": "#us", "name": "The Pier Post"},
              {"@type": "WebPage", "name": "Page"},
              {"@type": ["NewsArticle"], "headline": "Pier sold", "publisher": {"@id": "#us"},
               "author": [{"@type": "Person", "name": "Anna Li"}, {"@type": "Organization", "name": "Sea Desk"}],
               "datePublished": "2023-12-18T23:30:00-05:00", "inLanguage": "en-GB", "wordCount": 200}]}
            </script><script type="application/ld+json">{broken</script></head><body>x</body></html>
            """);
    assertEquals(
        """
        title = Pier sold
        type = article-newspaper
        authors = Personal Li, Anna; Whole Sea Desk
        publisher = The Pier Post
        issued = 2023-12-18
        url = https://example.org/pier
        language = en-GB""",
        Records.told(source));
    assertEquals(List.of("JSON-LD (it is broken)", "wordCount"), source.notKept());
    assertTrue(source.copy().isPresent());
  }

  @Test
  void readsTheTagsOfScholars() {
    ImportedSource source =
        page(
            """
            <html><head><meta name="citation_title" content="Harbours">
            <meta name="citation_author" content="Li, Anna"><meta name="citation_author" content="Bo Ek">
            <meta name="citation_journal_title" content="Ports"><meta name="citation_volume" content="3">
            <meta name="citation_firstpage" content="1"><meta name="citation_lastpage" content="9">
            <meta name="citation_publication_date" content="2023/12/8">
            <meta name="citation_doi" content="10.1000/182"><meta name="citation_pdf_url" content="https://x.org/a.pdf">
            </head></html>
            """);
    assertEquals(
        """
        title = Harbours
        type = article-journal
        authors = Personal Li, Anna; Personal Ek, Bo
        container = Ports
        volume = 3
        pages = 1-9
        doi = 10.1000/182
        issued = 2023-12-08""",
        Records.told(source));
    assertEquals(List.of("citation_pdf_url"), source.notKept());
    assertEquals("https://doi.org/10.1000/182", source.key());
  }

  @Test
  void readsOpenGraph() {
    ImportedSource source =
        page(
            """
            <!-- saved from url=(0024)https://example.org/p?a=1 -->
            <html lang="en"><head><title>Other</title><meta property="og:title" content="Pier sold">
            <meta property="og:site_name" content="The Pier Post"><meta property="og:image" content="x">
            <meta property="article:published_time" content="2023-12-18T10:00:00Z"></head></html>
            """);
    assertEquals(
        """
        title = Pier sold
        publisher = The Pier Post
        issued = 2023-12-18
        url = https://example.org/p?a=1
        language = en""",
        Records.told(source));
    assertEquals("https://example.org/p?a=1", source.key());
    assertEquals("webpage", Records.assumedType(source));
    assertEquals(List.of("og:image"), source.notKept());
  }

  @Test
  void readsAPageInItsOwnEncoding() {
    byte[] page =
        "<html><head><meta charset=\"windows-1251\"><title>Пирс продан</title></head></html>"
            .getBytes(Charset.forName("windows-1251"));
    assertEquals(
        "title = Пирс продан", Records.told(new Records(folder).all("page.html", page).get(0)));
  }

  @Test
  void readsAWebArchive() {
    String archive =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://example.org/pier
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="x"

        --x
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://example.org/pier

        <html><head><title>H=C3=A4fen</title></head></html>
        --x--
        """;
    ImportedSource source = new Records(folder).one("page.mhtml", archive);
    assertEquals("title = Häfen\nurl = https://example.org/pier", Records.told(source));
    assertEquals("https://example.org/pier", source.key());
    assertEquals(
        List.of("D110 1:1"),
        new Records(folder).wrong("page.mhtml", "MIME-Version: 1.0\n\nno page\n"));
  }
}
