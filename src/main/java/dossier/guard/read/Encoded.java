package dossier.guard.read;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Base64 (RFC 4648, sections 4 and 5) that stands within a text, wherever it decodes to something
 * that can be read on: text, or packed bytes. Ordinary words decode to neither.
 */
final class Encoded {
  /** What is shorter holds no name of more than five letters. */
  private static final int SHORTEST = 8;

  /** As many letters as tell whether the rest is worth decoding; a multiple of four. */
  private static final int BEGINNING = 8;

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[/_+-]");

  private final String text;
  private final List<byte[]> found = new ArrayList<>();

  private Encoded(String text) {
    this.text = text;
  }

  static List<byte[]> in(String text) {
    Encoded encoded = new Encoded(text);
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !isOfBase64(text.charAt(at))) {
        encoded.run(start, at);
        start = at + 1;
      }
    }
    return encoded.found;
  }

  private static boolean isOfBase64(char c) {
    return c < 0x80
        && (Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '-' || c == '_');
  }

  /** A run of small letters alone is a word. */
  private void run(int start, int end) {
    if (end - start < SHORTEST || isAllSmall(start, end)) {
      return;
    }
    String run = text.substring(start, end);
    part(run);
    String[] parts = BETWEEN_PARTS.split(run, -1);
    for (int i = 0; i < parts.length && parts.length > 1; i++) {
      if (parts[i].length() >= SHORTEST) {
        part(parts[i]);
      }
    }
  }

  private boolean isAllSmall(int start, int end) {
    for (int at = start; at < end; at++) {
      if (text.charAt(at) < 'a' || text.charAt(at) > 'z') {
        return false;
      }
    }
    return true;
  }

  private void part(String part) {
    byte[] beginning = decoded(part.substring(0, BEGINNING));
    if (isText(beginning) || isPacked(beginning)) {
      byte[] whole = decoded(part);
      if (isText(whole) || isPacked(whole)) {
        found.add(whole);
      }
    }
  }

  private static byte[] decoded(String part) {
    String standard = part.replace('-', '+').replace('_', '/');
    try {
      return Base64.getDecoder().decode(standard.length() % 4 == 1 ? standard + "A" : standard);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** Whether bytes can begin a text: no controls, and what UTF-8 allows, as far as is seen. */
  private static boolean isText(byte[] beginning) {
    int awaited = 0;
    for (byte b : beginning) {
      if (awaited > 0 != isContinuation(b) || isControl(b)) {
        return false;
      }
      awaited = awaited > 0 ? awaited - 1 : following(b);
      if (awaited < 0) {
        return false;
      }
    }
    return beginning.length > 0;
  }

  /** How many bytes follow a first one (RFC 3629, section 3); -1 if it can be none. */
  private static int following(byte first) {
    int b = first & 0xFF;
    if (b < 0x80) {
      return 0;
    }
    return b < 0xC2 || b > 0xF4 ? -1 : b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
  }

  private static boolean isControl(byte b) {
    return (b >= 0 && b < ' ' && b != '\n' && b != '\t' && b != '\r') || b == 0x7F;
  }

  private static boolean isContinuation(int b) {
    return (b & 0xC0) == 0x80;
  }

  private static boolean isPacked(byte[] beginning) {
    if (beginning.length < 2) {
      return false;
    }
    int first = beginning[0] & 0xFF;
    int second = beginning[1] & 0xFF;
    return (first == 0x1F && second == 0x8B)
        || (first == 'P' && second == 'K')
        || (first == 0x89 && second == 'P')
        || (first == 0xFF && second == 0xD8)
        || first == 0x78;
  }
}
