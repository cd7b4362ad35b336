package dossier.audit;

import dossier.prose.Prose;
import dossier.prose.part.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the paragraphs that state something and cite nothing. */
final class Uncited {
  private static final int FEWEST_WORDS = 6;
  private static final Pattern END = Pattern.compile("[.!?][\"”»’')\\]]*+(?=\\s|$)");

  private Uncited() {}

  /** The lines at which they begin. */
  static List<Integer> lines(Prose prose) {
    return prose.uncited().stream()
        .filter(paragraph -> states(paragraph.text()))
        .map(Paragraph::span)
        .map(span -> span.line())
        .toList();
  }

  /** Whether there is a full sentence: six words or more that end in a full stop or the like. */
  static boolean states(String text) {
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (words(text.substring(start, end.start())) >= FEWEST_WORDS) {
        return true;
      }
      start = end.end();
    }
    return false;
  }

  private static long words(String sentence) {
    return Arrays.stream(sentence.split("\\s+", -1))
        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
        .count();
  }
}
