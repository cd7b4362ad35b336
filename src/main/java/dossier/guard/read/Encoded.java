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
    if (Promise.isReadable(beginning)) {
      byte[] whole = decoded(part);
      if (Promise.isReadable(whole)) {
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
}
