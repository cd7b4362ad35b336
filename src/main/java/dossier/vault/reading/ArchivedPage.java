package dossier.vault.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * The first page of a web archive that a browser saved: MHTML (RFC 2557).
 *
 * @param html its bytes, out of their encoding for mail; not to be changed
 * @param charset the name of its encoding, as it is said beside it
 * @param location the address that it was saved from, if that is said
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ArchivedPage(byte[] html, String charset, Optional<String> location) {
  private static final int NO_LIMIT = -1;

  /**
   * Finds it.
   *
   * @throws Unreadable if there is none
   */
  public static ArchivedPage in(byte[] archive) throws IOException, Unreadable {
    MimeTokenStream parts =
        new MimeTokenStream(MimeConfig.custom().setMaxLineLen(NO_LIMIT).build());
    parts.parse(new ByteArrayInputStream(archive));
    Optional<String> location = Optional.empty();
    try {
      for (EntityState state = parts.getState();
          state != EntityState.T_END_OF_STREAM;
          state = parts.next()) {
        if (state == EntityState.T_FIELD && isLocation(parts.getField().getName())) {
          location = Optional.of(parts.getField().getBody().strip());
        } else if (state == EntityState.T_BODY && isPage(parts)) {
          byte[] page = parts.getDecodedInputStream().readAllBytes();
          return new ArchivedPage(page, parts.getBodyDescriptor().getCharset(), location);
        }
      }
    } catch (MimeException e) {
      throw new Unreadable("the web archive cannot be read: " + e.getMessage());
    }
    throw new Unreadable("there is no page in this web archive; save the page as HTML");
  }

  private static boolean isLocation(String field) {
    return field.equalsIgnoreCase("Content-Location")
        || field.equalsIgnoreCase("Snapshot-Content-Location");
  }

  private static boolean isPage(MimeTokenStream parts) {
    return parts
        .getBodyDescriptor()
        .getMimeType()
        .toLowerCase(Locale.ROOT)
        .matches("text/html|application/xhtml\\+xml");
  }
}
