package dossier.vault.reading;

import java.io.IOException;

/** Reads the text of the first page that a browser saved in a web archive: MHTML (RFC 2557). */
final class WebArchiveReader {
  private WebArchiveReader() {}

  static String text(byte[] bytes) throws IOException, Unreadable {
    ArchivedPage page = ArchivedPage.in(bytes);
    return PageReader.text(page.html(), page.charset());
  }
}
