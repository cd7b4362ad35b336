package dossier.guard.read;

/**
 * What the first bytes of a stretch promise, so that what only looks encoded, as a hash does, is
 * not read on.
 */
final class Promise {
  private Promise() {}

  /** Whether bytes can be a text in UTF-8 or UTF-16, or something packed. */
  static boolean isReadable(byte[] beginning) {
    return isText(beginning) || isWide(beginning) || isPacked(beginning);
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

  /** Whether every other byte is what Latin or Cyrillic letters have in UTF-16. */
  private static boolean isWide(byte[] beginning) {
    return beginning.length >= 4 && (isHigh(beginning, 0) || isHigh(beginning, 1));
  }

  private static boolean isHigh(byte[] bytes, int from) {
    for (int at = from; at < bytes.length; at += 2) {
      boolean mark = at < 2 && (bytes[at] == (byte) 0xFE || bytes[at] == (byte) 0xFF);
      if (bytes[at] != 0 && bytes[at] != 4 && !mark) {
        return false;
      }
    }
    return true;
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
        || ((first & 0x8F) == 8 && (first * 256 + second) % 31 == 0);
  }
}
