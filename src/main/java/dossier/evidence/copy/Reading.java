package dossier.evidence.copy;

import dossier.evidence.copy.Expected.Part;
import java.util.List;

/**
 * How the words of a copy may be read. Where the end of a line parted a word, which {@link
 * Word#LINE_END} marks, its two halves may be read as one word, or as joined by a hyphen: only the
 * source's author knows which it is. Everything else is read in one way. Immutable.
 *
 * @param printed the parts of words, in order
 */
public record Reading(List<String> printed) {

  /** How many parts of words there are. */
  public int size() {
    return printed.size();
  }

  /** Behind which part a piece ends that begins at a part; -1 if it does not stand there. */
  public int end(List<Part> piece, int from) {
    if (isInWord(from)) {
      return -1;
    }
    int at = from;
    for (Part part : piece) {
      at = end(part, at);
      if (at < 0) {
        return -1;
      }
    }
    return isInWord(at) ? -1 : at;
  }

  private int end(Part part, int at) {
    if (at >= printed.size()) {
      return -1;
    }
    String text = printed.get(at);
    if (part.matches(text) || (part.text().equals("-") && isLineEnd(at))) {
      return at + 1;
    }
    int end = at + 1;
    while (isLineEnd(end) && end + 1 < printed.size() && part.text().length() > text.length()) {
      text += printed.get(end + 1);
      end += 2;
      if (part.matches(text)) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a place lies within a word that the end of a line parted. */
  private boolean isInWord(int at) {
    return isLineEnd(at) || isLineEnd(at - 1);
  }

  private boolean isLineEnd(int at) {
    return at > 0 && at < printed.size() && printed.get(at).equals(Word.LINE_END);
  }
}
