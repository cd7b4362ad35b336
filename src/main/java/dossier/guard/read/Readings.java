package dossier.guard.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.Decoded;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All texts that bytes can be read as: as they stand, with escapes resolved, without markup,
 * unpacked, decoded. Of text that is UTF-8 the first reading is that text itself. Pure.
 */
public final class Readings {
  private static final int DEEPEST = 5;
  private static final int LARGEST_PART = 64 * 1024 * 1024;
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  /** What Markdown marks a stretch with; a file's own readings are taken without it too. */
  private static final Pattern MARKS = Pattern.compile("<[^<>]*>|[*_~\\\\]+");

  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}={0,2}");

  private final List<String> texts = new ArrayList<>();
  private final boolean markdown;
  private long left = 4L * LARGEST_PART;
  private boolean whole = true;

  private Readings(boolean markdown) {
    this.markdown = markdown;
  }

  /** Reads what is published. */
  public static Readings of(byte[] bytes) {
    Readings readings = new Readings(false);
    readings.bytes(bytes, 0);
    return readings;
  }

  /** Reads a file in which Markdown's marks can stand within a word. */
  public static Readings ofMarkdown(byte[] bytes) {
    Readings readings = new Readings(true);
    readings.bytes(bytes, 0);
    return readings;
  }

  public List<String> texts() {
    return texts;
  }

  /** Whether everything could be unpacked to its end. */
  public boolean isWhole() {
    return whole;
  }

  private void bytes(byte[] bytes, int depth) {
    left -= bytes.length;
    if (depth > DEEPEST || left < 0) {
      whole = false;
      return;
    }
    Decoded utf8 = Decoded.utf8("", bytes);
    if (utf8.firstBadByte().isEmpty() && !isBinary(utf8.file().text())) {
      text(utf8.file().text(), depth);
      return;
    }
    binary(bytes);
    Packed packed = Packed.in(bytes, LARGEST_PART);
    whole &= packed.isWhole();
    packed.parts().forEach(part -> bytes(part, depth + 1));
  }

  private static boolean isBinary(String text) {
    return text.indexOf('\0') >= 0;
  }

  /** Text within an image or another file that is no text, in the encodings that metadata uses. */
  private void binary(byte[] bytes) {
    for (Charset charset :
        List.of(ISO_8859_1, UTF_8, Charset.forName("windows-1251"), Charset.forName("KOI8-R"))) {
      texts.add(new String(bytes, charset));
    }
    byte[] shifted = bytes.length > 1 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    for (byte[] each : List.of(bytes, shifted)) {
      texts.add(new String(each, UTF_16LE));
      texts.add(new String(each, UTF_16BE));
    }
  }

  private void text(String text, int depth) {
    texts.add(text);
    String resolved = Escapes.resolved(text);
    if (!resolved.equals(text)) {
      texts.add(resolved);
    }
    for (String marked : new LinkedHashSet<>(List.of(text, resolved))) {
      String bare = (markdown ? MARKS : TAG).matcher(marked).replaceAll("");
      if (bare.length() < marked.length()) {
        texts.add(Escapes.resolved(bare));
      }
    }
    encoded(resolved, depth);
  }

  /** Base64 (RFC 4648, sections 4 and 5), wherever it decodes to text or to something packed. */
  private void encoded(String text, int depth) {
    Matcher runs = BASE64.matcher(text);
    while (runs.find()) {
      byte[] decoded = decoded(runs.group());
      if (decoded.length > 3 && (isText(decoded) || isPacked(decoded))) {
        bytes(decoded, depth + 1);
      }
    }
  }

  private static byte[] decoded(String run) {
    String bare = run.replace('-', '+').replace('_', '/').replaceAll("=+$", "");
    try {
      return Base64.getDecoder().decode(bare.length() % 4 == 1 ? bare + "A" : bare);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  private static boolean isText(byte[] bytes) {
    Decoded utf8 = Decoded.utf8("", bytes);
    return utf8.firstBadByte().isEmpty()
        && utf8.file().text().codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n');
  }

  private static boolean isPacked(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0x1F && second == 0x8B)
        || (first == 'P' && second == 'K')
        || (first == 0x89 && second == 'P')
        || (first == 0xFF && second == 0xD8)
        || first == 0x78;
  }
}
