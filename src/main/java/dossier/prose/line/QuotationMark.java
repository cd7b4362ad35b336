package dossier.prose.line;

import java.util.Optional;

/**
 * The kinds of quotation marks: every character with Unicode's property Quotation_Mark or of the
 * categories Pi and Pf, and what is set in place of one. Marks of a kind open and close each other
 * in any direction: languages differ.
 */
@SuppressWarnings("EnumOrdinal") // numbers that nobody else sees
public enum QuotationMark {
  DOUBLE("\"“”„‟＂″‶〝〞〟⹂❝❞״ʺ〃"),
  SINGLE("'‘’‚‛＇′‵`´❛❜"),
  ANGLE("«»《》"),
  SINGLE_ANGLE("‹›〈〉〈〉❮❯"),
  CORNER("「」｢｣﹁﹂"),
  WHITE_CORNER("『』﹃﹄"),
  EDITORIAL("⸂⸃⸄⸅⸉⸊⸌⸍⸜⸝⸠⸡");

  /** For each character its kind, counted from 1; 0 where it is no mark. */
  private static final byte[] KINDS = kinds();

  private static final QuotationMark[] ALL = values();

  private final String characters;

  QuotationMark(String characters) {
    this.characters = characters;
  }

  /** The kind of a character; empty if it is no quotation mark. */
  public static Optional<QuotationMark> of(char c) {
    return is(c) ? Optional.of(ALL[KINDS[c] - 1]) : Optional.empty();
  }

  /** Whether a character is a quotation mark. */
  public static boolean is(char c) {
    return KINDS[c] != 0;
  }

  /** Whether a character is a mark of this kind. */
  boolean has(char c) {
    return KINDS[c] == ordinal() + 1;
  }

  /** Where the first mark stands in a text; -1 if there is none. */
  static int first(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (is(text.charAt(at))) {
        return at;
      }
    }
    return -1;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (QuotationMark kind : values()) {
      for (char c : kind.characters.toCharArray()) {
        kinds[c] = (byte) (kind.ordinal() + 1);
      }
    }
    return kinds;
  }
}
