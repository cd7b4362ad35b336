package dossier.vault.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms of files that have a text. */
enum Form {
  PLAIN(TextReader::text),
  PAGE(PageReader::text),
  WEB_ARCHIVE(WebArchiveReader::text),
  PDF(PdfReader::text);

  private static final int HEAD = 2048;

  private final Reader reader;

  /** Reads files of one form. */
  private interface Reader {
    String text(byte[] bytes) throws IOException, Unreadable;
  }

  Form(Reader reader) {
    this.reader = reader;
  }

  /** The form of a file, by how it begins, or by its name. */
  static Form of(String name, byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    String lower = name.toLowerCase(Locale.ROOT);
    if (head.startsWith("%pdf-")) {
      return PDF;
    } else if (lower.matches(".*\\.mht(ml)?") || isWebArchive(head)) {
      return WEB_ARCHIVE;
    }
    boolean page =
        lower.matches(".*\\.x?html?")
            || head.matches("(?s)(\u00ef\u00bb\u00bf)?<(!doctype html|html)\\b.*");
    return page ? PAGE : PLAIN;
  }

  private static boolean isWebArchive(String head) {
    return head.matches("(?s)([a-z-]+:.*\n)?mime-version:.*")
        || head.matches("(?s)[a-z-]+:.*\ncontent-type:\\s*multipart/related.*");
  }

  /** Whether reading it takes a library, and so a process of its own. */
  boolean isIntricate() {
    return this != PLAIN;
  }

  /** The text of a file of this form. */
  String text(byte[] bytes) throws IOException, Unreadable {
    return reader.text(bytes);
  }
}
