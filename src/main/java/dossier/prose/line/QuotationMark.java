package dossier.prose.line;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of quotation marks: every character with Unicode's property Quotation_Mark or of the
 * categories Pi and Pf, and what is set in place of one. Marks of a kind open and close each other
 * in any direction: languages differ.
 */
public enum QuotationMark {
  DOUBLE("\"“”„‟＂″‶〝〞〟⹂❝❞״ʺ〃"),
  SINGLE("'‘’‚‛＇′‵`´❛❜"),
  ANGLE("«»《》"),
  SINGLE_ANGLE("‹›〈〉〈〉❮❯"),
  CORNER("「」｢｣﹁﹂"),
  WHITE_CORNER("『』﹃﹄"),
  EDITORIAL("⸂⸃⸄⸅⸉⸊⸌⸍⸜⸝⸠⸡");

  private static final Map<Character, QuotationMark> KINDS = kinds();

  private final String characters;

  QuotationMark(String characters) {
    this.characters = characters;
  }

  /** The kind of a character; empty if it is no quotation mark. */
  public static Optional<QuotationMark> of(char c) {
    return Optional.ofNullable(KINDS.get(c));
  }

  /** Whether a character is a quotation mark. */
  public static boolean is(char c) {
    return KINDS.containsKey(c);
  }

  private static Map<Character, QuotationMark> kinds() {
    Map<Character, QuotationMark> kinds = new HashMap<>();
    for (QuotationMark kind : values()) {
      kind.characters.chars().forEach(c -> kinds.put((char) c, kind));
    }
    return Map.copyOf(kinds);
  }
}
