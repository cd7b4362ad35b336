package dossier.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/**
 * A page as a server sent it.
 *
 * @param body as it was sent; not to be changed
 * @param encoding how it is packed, by the name that HTTP has for that; empty if it is not
 * @param charset how its bytes are read, if the server said so
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ArchivedAnswer(byte[] body, String encoding, Optional<Charset> charset) {

  /** Its bytes out of their packing; empty if that is not known here, or is broken. */
  Optional<byte[]> html(Allowance allowance) throws Allowance.Exceeded {
    try (InputStream in = unpacked()) {
      return Optional.of(allowance.counted(in).readAllBytes());
    } catch (Allowance.Exceeded e) {
      throw e;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private InputStream unpacked() throws IOException {
    InputStream sent = new ByteArrayInputStream(body);
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "", "identity", "none" -> sent;
      case "gzip", "x-gzip" -> new GZIPInputStream(sent);
      case "deflate" -> new InflaterInputStream(sent);
      default -> throw new IOException("packed as " + encoding);
    };
  }
}
