package dossier.view.comparison;

import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where several renderings of one passage part ways: a word differs if it is missing in any of the
 * others, at the place where the longest common run of words has it (LCS). Letter case, typography
 * and punctuation make no difference. Pure.
 */
public final class WordDifference {

  /** Words that stand together, all of them in every rendering, or all of them not. */
  public record Stretch(String text, boolean differs) {}

  private WordDifference() {}

  /** The stretches of each text, in order; joined they are the text. */
  public static List<List<Stretch>> of(List<String> texts) {
    List<String> normal = texts.stream().map(FoldedWords::normal).toList();
    List<List<Word>> words = normal.stream().map(WordDifference::words).toList();
    return IntStream.range(0, texts.size())
        .mapToObj(i -> stretches(normal.get(i), words.get(i), common(i, words)))
        .toList();
  }

  private static List<Word> words(String text) {
    return FoldedWords.of(text).stream()
        .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .toList();
  }

  /** Which words of one text all others have too. */
  private static boolean[] common(int one, List<List<Word>> all) {
    boolean[] common = new boolean[all.get(one).size()];
    Arrays.fill(common, true);
    for (int other = 0; other < all.size(); other++) {
      if (other != one) {
        keep(common, matched(all.get(one), all.get(other)));
      }
    }
    return common;
  }

  private static void keep(boolean[] common, boolean[] matched) {
    for (int i = 0; i < common.length; i++) {
      common[i] &= matched[i];
    }
  }

  private static boolean[] matched(List<Word> words, List<Word> others) {
    int[][] longest = longest(words, others);
    boolean[] matched = new boolean[words.size()];
    int j = 0;
    for (int i = 0; i < words.size() && j < others.size(); ) {
      if (same(words.get(i), others.get(j))) {
        matched[i++] = true;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matched;
  }

  /** How many words what is left of both has in common, from each pair of places on. */
  private static int[][] longest(List<Word> words, List<Word> others) {
    int[][] longest = new int[words.size() + 1][others.size() + 1];
    for (int i = words.size() - 1; i >= 0; i--) {
      for (int j = others.size() - 1; j >= 0; j--) {
        longest[i][j] =
            same(words.get(i), others.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  private static boolean same(Word word, Word other) {
    return folded(word).equals(folded(other));
  }

  private static String folded(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** Differing words that follow each other are one stretch, with what stands between them. */
  private static List<Stretch> stretches(String text, List<Word> words, boolean[] common) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < common.length; i++) {
      int last = i;
      while (!common[i] && last + 1 < common.length && !common[last + 1]) {
        last++;
      }
      if (!common[i]) {
        add(stretches, text.substring(from, words.get(i).start()), false);
        add(stretches, text.substring(words.get(i).start(), words.get(last).end()), true);
        from = words.get(last).end();
        i = last;
      }
    }
    add(stretches, text.substring(from), false);
    return List.copyOf(stretches);
  }

  private static void add(List<Stretch> stretches, String text, boolean differs) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, differs));
    }
  }
}
