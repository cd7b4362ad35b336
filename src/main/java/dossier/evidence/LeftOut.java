package dossier.evidence;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What an ellipsis leaves out of a copy. It must leave out no negation of a sentence from which
 * something is quoted: up to the end of the sentence in which the words before it stand, and from
 * the beginning of the one in which the words behind it stand, there may be none. Whole sentences
 * between them say what they say.
 */
record LeftOut(Copy copy, Negations negations) {
  private static final int SHORT = 4;

  /** The first negation that the gaps between some stretches leave out. */
  Optional<String> negation(List<Stretch> places) {
    return IntStream.range(1, places.size())
        .mapToObj(i -> negation(places.get(i - 1).to(), places.get(i).from()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> negation(int from, int to) {
    int ends = IntStream.range(from, to).filter(this::ends).findFirst().orElse(to);
    int begins =
        IntStream.range(from, to)
            .map(at -> to - 1 - (at - from))
            .filter(this::ends)
            .findFirst()
            .orElse(from);
    return negations.firstIn(
        IntStream.concat(IntStream.range(from, ends), IntStream.range(Math.max(ends, begins), to))
            .mapToObj(at -> copy.words().get(at).text()));
  }

  /**
   * Whether a sentence surely ends with a word: a full stop, exclamation or question mark before a
   * capital, and not behind a short word that has one itself, as a title or an initial has.
   */
  private boolean ends(int at) {
    return ".!?".contains(text(at))
        && at > 0
        && !isShortName(text(at - 1))
        && Character.isUpperCase(text(afterMarks(at + 1)).codePointAt(0));
  }

  private int afterMarks(int from) {
    int at = from;
    while (at < from + SHORT && text(at).equals("'")) {
      at++;
    }
    return at;
  }

  private static boolean isShortName(String word) {
    return word.length() <= SHORT && !Character.isLowerCase(word.codePointAt(0));
  }

  private String text(int at) {
    return at < copy.words().size() ? copy.words().get(at).text() : " ";
  }
}
