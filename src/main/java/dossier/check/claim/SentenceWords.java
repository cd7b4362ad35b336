package dossier.check.claim;

import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a sentence, letter case aside. */
record SentenceWords(List<String> words) {
  private static final int SHORT = 4;
  private static final int ENDING = 2;

  static SentenceWords of(String text) {
    return new SentenceWords(
        FoldedWords.of(FoldedWords.normal(text.toLowerCase(Locale.ROOT))).stream()
            .map(Word::text)
            .toList());
  }

  /** Whether a stretch of words stands in it as it is. */
  boolean has(String stretch) {
    return Collections.indexOfSubList(words, of(stretch).words) >= 0;
  }

  /**
   * The first of its words that another sentence does not have in any form: a number, or a word of
   * four letters or more. Two words are forms of one if they differ in their last letters only.
   */
  Optional<String> beyond(SentenceWords other) {
    return words.stream()
        .filter(SentenceWords::counts)
        .filter(word -> other.words.stream().noneMatch(known -> isForm(word, known)))
        .findFirst();
  }

  private static boolean counts(String word) {
    return word.codePoints().anyMatch(Character::isDigit)
        || (word.length() >= SHORT && word.codePoints().anyMatch(Character::isLetter));
  }

  private static boolean isForm(String one, String other) {
    int stem = Math.max(SHORT, Math.min(one.length(), other.length()) - ENDING);
    return one.equals(other)
        || (one.length() >= SHORT
            && other.length() >= SHORT
            && one.regionMatches(0, other, 0, stem)
            && !one.codePoints().anyMatch(Character::isDigit));
  }
}
