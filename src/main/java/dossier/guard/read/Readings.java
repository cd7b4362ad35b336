package dossier.guard.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.Decoded;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * All texts that bytes can be read as: as they stand, with escapes resolved, without markup,
 * unpacked, decoded. Of text that is UTF-8 the first reading is that text itself. Pure.
 */
public final class Readings {
  private static final int DEEPEST = 5;
  private static final int LARGEST_PART = 64 * 1024 * 1024;

  /** What Markdown marks a stretch with; a file's own readings are taken without it too. */
  private static final Pattern MARKS = Pattern.compile("<[^<>]*>|[*_~\\\\]+");

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

  /** All that can be read, in the order in which it was unpacked. */
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
    boolean isText = utf8.firstBadByte().isEmpty() && utf8.file().text().indexOf('\0') < 0;
    if (isText) {
      text(utf8.file().text(), depth);
    }
    if (!isText || hasControls(utf8.file().text())) {
      binary(bytes, depth);
    }
  }

  /** Bytes of another encoding can happen to be UTF-8, but then have controls. */
  private static boolean hasControls(String text) {
    return text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
  }

  /** Text within an image or another file that is no text, in the encodings that metadata uses. */
  private void binary(byte[] bytes, int depth) {
    for (Charset charset :
        List.of(ISO_8859_1, UTF_8, Charset.forName("windows-1251"), Charset.forName("KOI8-R"))) {
      texts.add(new String(bytes, charset));
    }
    byte[] shifted = bytes.length > 1 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    for (byte[] each : List.of(bytes, shifted)) {
      texts.add(new String(each, UTF_16LE));
      texts.add(new String(each, UTF_16BE));
    }
    Packed packed = Packed.in(bytes, LARGEST_PART, left);
    whole &= packed.isWhole();
    packed.parts().forEach(part -> bytes(part, depth + 1));
  }

  private void text(String text, int depth) {
    texts.add(text);
    String resolved = Escapes.resolved(text);
    if (!resolved.equals(text)) {
      texts.add(Escapes.resolved(Escapes.around(text)));
    }
    bare(text);
    if (!resolved.equals(text) && tags(resolved) > tags(text)) {
      bare(resolved);
    }
    texts.addAll(Octets.in(resolved));
    if (depth < DEEPEST) {
      Octets.quoted(resolved).ifPresent(quoted -> text(quoted, depth + 1));
    }
    texts.addAll(Mojibake.in(resolved));
    if (TurnedText.isTurned(resolved)) {
      texts.add(TurnedText.shown(resolved));
    }
    encoded(resolved, depth);
  }

  /** The text without what stands between the letters of a word for the eye alone. */
  private void bare(String text) {
    String bare = markdown ? MARKS.matcher(text).replaceAll("") : Tags.without(text);
    if (bare.length() < text.length()) {
      texts.add(Escapes.resolved(bare));
    }
  }

  private static long tags(String text) {
    return text.chars().filter(c -> c == '<').count();
  }

  private void encoded(String text, int depth) {
    Encoded.in(text).forEach(decoded -> bytes(decoded, depth + 1));
    Hex.in(text).forEach(decoded -> bytes(decoded, depth + 1));
  }
}
