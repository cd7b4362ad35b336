package dossier.view.comparison;

import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    List<List<Word>> words = normal.stream().map(FoldedWords::withoutMarks).toList();
    List<boolean[]> common = common(words);
    return IntStream.range(0, texts.size())
        .mapToObj(i -> stretches(normal.get(i), words.get(i), common.get(i)))
        .toList();
  }

  /** Which words of each text all others have too. */
  private static List<boolean[]> common(List<List<Word>> words) {
    List<int[]> numbered = numbered(words);
    List<boolean[]> common = new ArrayList<>();
    for (int[] text : numbered) {
      boolean[] all = new boolean[text.length];
      Arrays.fill(all, true);
      common.add(all);
    }
    for (int one = 0; one < numbered.size(); one++) {
      for (int other = one + 1; other < numbered.size(); other++) {
        match(numbered.get(one), numbered.get(other), common.get(one), common.get(other));
      }
    }
    return common;
  }

  /** Numbers that are equal where the words are. */
  private static List<int[]> numbered(List<List<Word>> texts) {
    Map<String, Integer> known = new HashMap<>();
    return texts.stream()
        .map(
            words ->
                words.stream()
                    .map(word -> word.text().toLowerCase(Locale.ROOT))
                    .mapToInt(word -> known.computeIfAbsent(word, any -> known.size()))
                    .toArray())
        .toList();
  }

  /** Takes from what is common to each of two texts the words that the other lacks. */
  private static void match(int[] words, int[] others, boolean[] common, boolean[] othersCommon) {
    int[][] longest = longest(words, others);
    int i = 0;
    int j = 0;
    while (i < words.length || j < others.length) {
      if (i < words.length && j < others.length && words[i] == others[j]) {
        i++;
        j++;
      } else if (j == others.length
          || (i < words.length && longest[i + 1][j] >= longest[i][j + 1])) {
        common[i++] = false;
      } else {
        othersCommon[j++] = false;
      }
    }
  }

  /** How many words what is left of both has in common, from each pair of places on. */
  private static int[][] longest(int[] words, int[] others) {
    int[][] longest = new int[words.length + 1][others.length + 1];
    for (int i = words.length - 1; i >= 0; i--) {
      for (int j = others.length - 1; j >= 0; j--) {
        longest[i][j] =
            words[i] == others[j]
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
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
