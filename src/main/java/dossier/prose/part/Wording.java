package dossier.prose.part;

import java.util.List;
import java.util.Set;

/**
 * What a quotation says that its source prints. What the editor put into brackets is read here, so
 * that nobody behind has to: {@code […]} parts the pieces, {@code [word]} is left out, {@code
 * [T]he} is a word whose first letter was changed.
 *
 * @param pieces in order; each follows the one before it in the source
 * @param insertions the editor's own words, in order
 */
public record Wording(List<Piece> pieces, List<Insertion> insertions) {
  public Wording {
    pieces = List.copyOf(pieces);
    insertions = List.copyOf(insertions);
  }

  /**
   * What stands in one bracket of the editor's.
   *
   * @param words without the bracket
   * @param inWord whether the bracket touches a word and so makes another one of it
   */
  public record Insertion(String words, boolean inWord) {}

  /**
   * Words that stand together in the source.
   *
   * @param text in Unicode's form NFC (UAX #15)
   * @param changed the offsets in the text of letters that are a capital in one of the two alone
   */
  public record Piece(String text, Set<Integer> changed) {
    public Piece {
      changed = Set.copyOf(changed);
    }

    /** The words as the source has them: each changed letter in its other case. */
    public String printed() {
      StringBuilder printed = new StringBuilder(text);
      for (int at : changed) {
        char letter = text.charAt(at);
        char other =
            Character.isUpperCase(letter)
                ? Character.toLowerCase(letter)
                : Character.toUpperCase(letter);
        printed.setCharAt(at, other);
      }
      return printed.toString();
    }
  }
}
