package dossier.vault.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Reads a page that a browser saved as a web archive: MHTML (RFC 2557), its first page. */
final class WebArchiveReader {
  private static final int NO_LIMIT = -1;

  private WebArchiveReader() {}

  static String text(byte[] bytes) throws IOException, Unreadable {
    MimeTokenStream parts =
        new MimeTokenStream(MimeConfig.custom().setMaxLineLen(NO_LIMIT).build());
    parts.parse(new ByteArrayInputStream(bytes));
    try {
      for (EntityState state = parts.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parts.next()) {
        if (state == EntityState.T_BODY && isPage(parts)) {
          byte[] page = parts.getDecodedInputStream().readAllBytes();
          return PageReader.text(page, parts.getBodyDescriptor().getCharset());
        }
      }
    } catch (MimeException e) {
      throw new Unreadable("the web archive cannot be read: " + e.getMessage());
    }
    throw new Unreadable("there is no page in this web archive; save the page as HTML");
  }

  private static boolean isPage(MimeTokenStream parts) {
    return parts
        .getBodyDescriptor()
        .getMimeType()
        .toLowerCase(Locale.ROOT)
        .matches("text/html|application/xhtml\\+xml");
  }
}
