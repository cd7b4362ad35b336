package dossier.vault.reading;

import dossier.text.Decoded;

/** Reads plain text in UTF-8. */
final class TextReader {
  private TextReader() {}

  static String text(byte[] bytes) throws Unreadable {
    Decoded decoded = Decoded.utf8("", bytes);
    if (decoded.firstBadByte().isPresent() || decoded.file().text().indexOf('\0') >= 0) {
      throw new Unreadable("it is neither text in UTF-8 nor a page nor a PDF");
    }
    return LineEnds.joined(decoded.file().text());
  }
}
