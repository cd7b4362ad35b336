package dossier.parse.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces that never end between the two halves of a surrogate pair. The YAML
 * scanner looks past the end of its buffer when a piece ends with the first half of a wide
 * character, and fails there. Not thread-safe.
 */
final class WholePairs extends Reader {
  private final String text;
  private int at;

  WholePairs(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] into, int offset, int most) {
    if (at == text.length()) {
      return -1;
    }
    int end = Math.min(at + most, text.length());
    boolean parted = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    if (parted && end - at > 1) {
      end--;
    }
    int count = end - at;
    text.getChars(at, end, into, offset);
    at = end;
    return count;
  }

  @Override
  public void close() {
    // A text holds nothing open.
  }
}
