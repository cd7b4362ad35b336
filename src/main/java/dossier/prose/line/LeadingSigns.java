package dossier.prose.line;

/**
 * The signs with which something is written that is no words. Where none of them is left, neither
 * {@link Leftovers} nor {@link Literal}s nor {@link WrittenIds} can be found.
 */
public final class LeadingSigns {
  private LeadingSigns() {}

  /** Whether one stands among some words. */
  public static boolean areIn(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c <= ']' && (c == '[' || c == ']' || c == '@' || c == '%' || c == '<')) {
        return true;
      }
    }
    return false;
  }
}
