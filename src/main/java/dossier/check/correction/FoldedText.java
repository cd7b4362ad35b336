package dossier.check.correction;

import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import java.util.List;

/**
 * Words without what is only typography: quotation marks, dashes and spaces. Two are equal where a
 * reader sees no other words.
 *
 * @param words in order
 */
record FoldedText(List<String> words) {

  static FoldedText of(String text) {
    return new FoldedText(
        FoldedWords.of(FoldedWords.normal(text)).stream().map(Word::text).toList());
  }

  /** Whether these words stand in this one, one behind the other; no words stand nowhere. */
  boolean has(FoldedText part) {
    int length = part.words.size();
    for (int at = 0; length > 0 && at + length <= words.size(); at++) {
      if (words.subList(at, at + length).equals(part.words)) {
        return true;
      }
    }
    return false;
  }

  /** How many words of another stand here too, in whatever order. */
  long shared(FoldedText other) {
    return other.words.stream().filter(words::contains).count();
  }
}
