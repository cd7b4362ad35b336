package dossier.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes read as UTF-8.
 *
 * @param file the text; each byte that is no UTF-8 stands in it as U+FFFD
 * @param firstBadByte the place of the first byte that is no UTF-8
 */
public record Decoded(TextFile file, Optional<Span> firstBadByte) {
  private static final char REPLACEMENT = '\uFFFD';

  /** Decodes bytes; a byte order mark at the start is dropped. Never fails. */
  public static Decoded utf8(String path, byte[] bytes) {
    String read = new String(bytes, StandardCharsets.UTF_8);
    return read.indexOf(REPLACEMENT) < 0
        ? new Decoded(new TextFile(path, withoutMark(read)), Optional.empty())
        : doubtful(path, bytes);
  }

  /** Where the sign of a bad byte stands: one was there, or somebody wrote that sign. */
  private static Decoded doubtful(String path, byte[] bytes) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = strict.decode(ByteBuffer.wrap(bytes), chars, true);
    if (!result.isError()) {
      return new Decoded(
          new TextFile(path, withoutMark(chars.flip().toString())), Optional.empty());
    }
    int bad = withoutMark(chars.flip().toString()).length();
    String lenient = withoutMark(new String(bytes, StandardCharsets.UTF_8));
    TextFile file = new TextFile(path, lenient);
    return new Decoded(file, Optional.of(file.span(bad, bad + 1)));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
