package dossier.prose.tree;

import dossier.prose.part.Wording;
import dossier.prose.part.Wording.Insertion;
import dossier.prose.part.Wording.Piece;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Parts what a source prints from what the editor put into brackets: {@code […]}, {@code [word]}
 * and {@code [T]he}. A bracket with a backslash before it stands in the source. Used once, by one
 * thread.
 */
public final class EditorsBrackets {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private final Set<Integer> changed = new HashSet<>();
  private final StringBuilder shown = new StringBuilder();
  private final List<Insertion> insertions = new ArrayList<>();

  /**
   * A text, and which of its characters are not just what they are.
   *
   * @param escaped whether a character was written with a backslash before it
   * @param citation whether a character stands for a citation
   */
  public record Written(String text, IntPredicate escaped, IntPredicate citation) {}

  /** Reads the next words; blocks are parted by a space. */
  public void read(Written written, int start, int end) {
    String text = written.text();
    Map<Integer, Integer> pairs = pairs(text, start, end);
    int from = start;
    for (int at = start; at < end; at++) {
      boolean citation = written.citation().test(at);
      int closing = citation ? at : written.escaped().test(at) ? -1 : pairs.getOrDefault(at, -1);
      if (closing >= 0) {
        print(text.substring(from, at));
        if (!citation) {
          bracket(text, at, closing);
        }
        at = closing;
        from = closing + 1;
      }
    }
    print(text.substring(from, end));
    shown.append(text.substring(start, end).replace(String.valueOf(Run.OBJECT), "")).append(' ');
    piece.append(' ');
  }

  /** Reads the number that a list sets before an item. */
  public void readNumber(int number) {
    print(number + ". ");
    shown.append(number).append(". ");
  }

  /** Something that readers see and that is no words: no source can print it. */
  public void readOther() {
    piece.append(Run.OBJECT);
  }

  /** What the source prints and what the editor put in, of all that was read. */
  public Wording wording() {
    part();
    return new Wording(pieces, insertions);
  }

  /** The words as readers see them, brackets and all. */
  public String shown() {
    return shown.toString().strip();
  }

  private void print(String words) {
    piece.append(Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  private void bracket(String text, int opening, int closing) {
    String inner = text.substring(opening + 1, closing);
    boolean before = opening > 0 && isOfWord(text.codePointBefore(opening));
    boolean behind = closing + 1 < text.length() && isOfWord(text.codePointAt(closing + 1));
    if (inner.strip().equals("…") || inner.strip().equals("...")) {
      part();
    } else if (!before && behind && inner.codePointCount(0, inner.length()) == 1) {
      changed.add(piece.length());
      piece.append(inner);
    } else {
      boolean words = inner.codePoints().anyMatch(EditorsBrackets::isOfWord);
      insertions.add(new Insertion(inner.strip(), words ? before || behind : before && behind));
      piece.append(' ');
    }
  }

  private void part() {
    pieces.add(new Piece(piece.toString(), changed));
    piece.setLength(0);
    changed.clear();
  }

  /** Where each bracket closes, by where it opens; nothing of one that does not close. */
  private static Map<Integer, Integer> pairs(String text, int start, int end) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '[') {
        open.push(at);
      } else if (text.charAt(at) == ']' && !open.isEmpty()) {
        pairs.put(open.pop(), at);
      }
    }
    return pairs;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
