package dossier.prose.tree;

import dossier.prose.part.Wording;
import dossier.prose.part.Wording.Piece;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Parts what a source prints from what the editor put into brackets: {@code […]}, {@code [word]}
 * and {@code [T]he}. A bracket with a backslash before it stands in the source. Used once, by one
 * thread.
 */
final class EditorsBrackets {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private final Set<Integer> changed = new HashSet<>();
  private final StringBuilder shown = new StringBuilder();

  /**
   * A text, and which of its characters are not just what they are.
   *
   * @param escaped whether a character was written with a backslash before it
   * @param citation whether a character stands for a citation
   */
  record Written(String text, IntPredicate escaped, IntPredicate citation) {}

  /** Reads the next words; blocks are parted by a space. */
  void read(Written written, int start, int end) {
    String text = written.text();
    int from = start;
    for (int at = start; at < end; at++) {
      boolean citation = written.citation().test(at);
      int closing = citation ? at : closing(text, at, end, written.escaped());
      if (closing >= 0) {
        print(text.substring(from, at));
        if (!citation) {
          bracket(
              text.substring(at + 1, closing), closing + 1 < end ? text.charAt(closing + 1) : ' ');
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
  void readNumber(int number) {
    print(number + ". ");
    shown.append(number).append(". ");
  }

  /** Something that readers see and that is no words: no source can print it. */
  void readOther() {
    piece.append(Run.OBJECT);
  }

  Wording wording() {
    part();
    return new Wording(pieces);
  }

  /** The words as readers see them, brackets and all. */
  String shown() {
    return shown.toString().strip();
  }

  private void print(String words) {
    piece.append(Normalizer.normalize(words, Normalizer.Form.NFC));
  }

  private void bracket(String inner, char next) {
    String words = inner.strip();
    if (words.equals("…") || words.equals("...")) {
      part();
    } else if (inner.codePointCount(0, inner.length()) == 1 && Character.isLetter(next)) {
      changed.add(piece.length());
      piece.append(inner);
    } else {
      piece.append(' ');
    }
  }

  private void part() {
    pieces.add(new Piece(piece.toString(), changed));
    piece.setLength(0);
    changed.clear();
  }

  /**
   * Where the bracket that opens at a place closes; -1 if none opens there, or it does not close.
   */
  private static int closing(String text, int at, int end, IntPredicate escaped) {
    if (text.charAt(at) != '[' || escaped.test(at)) {
      return -1;
    }
    int depth = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
