package dossier.guard.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that was decoded wrongly once: UTF-8 taken for windows-1251 or for windows-1252 and ISO
 * 8859-1, and windows-1251 taken for ISO 8859-1.
 */
final class Mojibake {
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  /**
   * The bytes that characters were; a byte that the encoding lacks is a control or a mark of loss.
   */
  private static final Map<Character, Byte> OF_1251 = bytes(WINDOWS_1251, '\uFFFD', 0x98);

  private static final Map<Character, Byte> OF_1252 =
      bytes(Charset.forName("windows-1252"), '?', '?');

  private static final Pattern UTF_8_AS_1251 = pairs(OF_1251, "РСТ", "{2,}");
  private static final Pattern UTF_8_AS_1252 = pairs(OF_1252, "Â-ß", "+");
  private static final Pattern CYRILLIC_AS_LATIN = Pattern.compile("[À-ÿ¨¸ª²³¯¿º´¥]{4,}");

  private Mojibake() {}

  /** What a text can be read as if it is such a one. */
  static List<String> in(String text) {
    List<String> read = new ArrayList<>();
    add(text, UTF_8_AS_1251, run -> utf8(run, OF_1251), read);
    add(text, UTF_8_AS_1252, run -> utf8(run, OF_1252), read);
    add(text, CYRILLIC_AS_LATIN, run -> new String(run.getBytes(ISO_8859_1), WINDOWS_1251), read);
    return read;
  }

  private static void add(
      String text,
      Pattern garbled,
      java.util.function.UnaryOperator<String> put,
      List<String> read) {
    if (garbled.matcher(text).find()) {
      Matcher runs = garbled.matcher(Stretches.around(text, garbled));
      read.add(
          runs.replaceAll((MatchResult run) -> Matcher.quoteReplacement(put.apply(run.group()))));
    }
  }

  private static Map<Character, Byte> bytes(Charset charset, char lost, int instead) {
    Map<Character, Byte> bytes = new HashMap<>();
    for (int b = 0x80; b < 0x100; b++) {
      bytes.put((char) b, (byte) b);
    }
    for (int b = 0x80; b < 0x100; b++) {
      String character = new String(new byte[] {(byte) b}, charset);
      bytes.put(character.charAt(0), (byte) b);
    }
    bytes.put(lost, (byte) instead);
    return bytes;
  }

  /** A lead byte and a continuation byte of UTF-8 (RFC 3629, section 3), as they look. */
  private static Pattern pairs(Map<Character, Byte> bytes, String leads, String times) {
    StringBuilder following = new StringBuilder();
    bytes.forEach(
        (character, b) -> {
          if ((b & 0xC0) == 0x80) {
            following.append(String.format(java.util.Locale.ROOT, "\\x{%x}", (int) character));
          }
        });
    return Pattern.compile("(?:[" + leads + "][" + following + "])" + times);
  }

  private static String utf8(String run, Map<Character, Byte> bytes) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at + 1 < run.length(); at += 2) {
      int lead = bytes.getOrDefault(run.charAt(at), (byte) 0) & 0x1F;
      text.append((char) (lead << 6 | (bytes.getOrDefault(run.charAt(at + 1), (byte) 0) & 0x3F)));
    }
    return text.toString();
  }
}
