package dossier.guard.read;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes written as hexadecimal digits, together or in pairs, where they can be read on. */
final class Hex {
  /** What is shorter holds no name of more than five letters. */
  private static final int SHORTEST = 6;

  private static final int BEGINNING = 6;
  private static final String SEPARATORS = " :-,\n";

  private Hex() {}

  static List<byte[]> in(String text) {
    List<byte[]> found = new ArrayList<>();
    int at = 0;
    while (at + 2 * SHORTEST <= text.length()) {
      if (!isPair(text, at) || (at > 0 && isDigit(text.charAt(at - 1)))) {
        at++;
      } else if (at + 2 < text.length() && isDigit(text.charAt(at + 2))) {
        at = together(text, at, found);
      } else {
        at = inPairs(text, at, found);
      }
    }
    return found;
  }

  private static int together(String text, int start, List<byte[]> found) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = start;
    for (; isPair(text, at); at += 2) {
      bytes.write(Integer.parseInt(text, at, at + 2, 16));
    }
    add(bytes.toByteArray(), found);
    return at;
  }

  /** Pairs with the same sign between all of them. */
  private static int inPairs(String text, int start, List<byte[]> found) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    char separator = start + 2 < text.length() ? text.charAt(start + 2) : ' ';
    int at = start;
    while (isPair(text, at) && (at + 2 == text.length() || !isDigit(text.charAt(at + 2)))) {
      bytes.write(Integer.parseInt(text, at, at + 2, 16));
      at += 2;
      boolean goesOn = at < text.length() && text.charAt(at) == separator;
      at += goesOn && SEPARATORS.indexOf(separator) >= 0 ? 1 : 0;
    }
    add(bytes.toByteArray(), found);
    return at;
  }

  private static void add(byte[] bytes, List<byte[]> found) {
    if (bytes.length >= SHORTEST
        && Promise.isReadable(Arrays.copyOf(bytes, BEGINNING))
        && Promise.isReadable(bytes)) {
      found.add(bytes);
    }
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
