package dossier.guard.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes written out as two digits each: percent-encoding (RFC 3986) in other encodings than UTF-8,
 * and quoted-printable (RFC 2045, section 6.7) in any.
 */
final class Octets {
  static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private static final Pattern QUOTED = Pattern.compile("(?:=[0-9A-F]{2}){2}|=\\r?\\n");
  private static final List<Charset> ONE_BYTE =
      List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"));

  private Octets() {}

  /** What a text can be read as if bytes are written out in it. */
  static List<String> in(String text) {
    List<String> read = new ArrayList<>();
    if (text.indexOf('%') >= 0 && PERCENT.matcher(text).find()) {
      read(Stretches.around(text, PERCENT), '%', read);
    }
    if (isQuoted(text)) {
      read(joined(text), '=', read);
    }
    return read;
  }

  /** What quoted-printable UTF-8 stands for, if there is any. */
  static Optional<String> quoted(String text) {
    return isQuoted(text) ? Optional.of(decoded(joined(text), '=', UTF_8)) : Optional.empty();
  }

  private static boolean isQuoted(String text) {
    return text.indexOf('=') >= 0 && QUOTED.matcher(text).find();
  }

  private static String joined(String text) {
    return Stretches.around(text, QUOTED).replaceAll("=\\r?\\n", "");
  }

  private static void read(String text, char mark, List<String> read) {
    ONE_BYTE.forEach(charset -> read.add(decoded(text, mark, charset)));
    if (text.contains(mark + "04") || text.contains(mark + "00")) {
      read.add(decoded(text, mark, UTF_16BE));
      read.add(decoded(text, mark, UTF_16LE));
    }
  }

  /** The text of a run of percent-encoded bytes if they are UTF-8 without control characters. */
  static Optional<String> utf8(String run) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(run, '%'))).toString();
      boolean plain = text.codePoints().noneMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0);
      return plain ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The text with each stretch of bytes decoded; a letter that is written as it is is a byte too.
   */
  private static String decoded(String text, char mark, Charset charset) {
    Matcher stretch = Pattern.compile("[A-Za-z0-9._~" + mark + "-]+").matcher(text);
    return stretch.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group().indexOf(mark) < 0
                    ? found.group()
                    : new String(bytes(found.group(), mark), charset)));
  }

  private static byte[] bytes(String run, char mark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < run.length(); at++) {
      int octet = run.charAt(at) == mark ? octet(run, at + 1) : -1;
      bytes.write(octet < 0 ? run.charAt(at) : octet);
      at += octet < 0 ? 0 : 2;
    }
    return bytes.toByteArray();
  }

  private static int octet(String run, int at) {
    int high = at + 1 < run.length() ? Character.digit(run.charAt(at), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(run.charAt(at + 1), 16);
    return low < 0 ? -1 : 16 * high + low;
  }
}
