package dossier.emit.search;

import dossier.emit.search.SearchDocument.Part;
import dossier.emit.search.Tally.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * On which pages a word stands, and how much it tells of each (after BM25, Robertson and Zaragoza
 * 2009, without the part that the browser adds: how rare the word is). Used by one thread.
 */
final class Postings {
  /** How much more a word tells where it stands. */
  private static final int IN_A_TITLE = 8;

  private static final int AS_A_TITLE = 16;

  private static final int IN_A_LABEL = 3;
  private static final int AS_A_KEYWORD = 3;
  private static final int IN_A_TEXT = 1;

  private static final int MOST = 20;

  /** After how many mentions on a page of usual length another one tells half as much. */
  private static final double ENOUGH = 8;

  private final Vocabulary vocabulary;
  private final Tally tally = new Tally();
  private final List<Counted> pages = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();

  Postings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reads the next page. */
  void add(SearchDocument page) {
    SearchDocument.Title title = page.title();
    int length = add(title.words(), title.language(), IN_A_TITLE);
    add(title.words(), title.language(), Math.max(1, AS_A_TITLE / Math.max(1, length)));
    String language = page.body().language();
    for (Part part : page.body().parts()) {
      length += add(part.label(), language, IN_A_LABEL);
      length += add(part.text(), language, IN_A_TEXT);
    }
    for (String keyword : page.body().keywords()) {
      add(keyword, language, AS_A_KEYWORD);
    }
    pages.add(tally.taken());
    lengths.add(length);
  }

  private int add(String text, String language, int weight) {
    Map<String, int[]> known = vocabulary.known(language);
    int[] count = {0};
    Tokenizer.each(
        text,
        word -> {
          count[0]++;
          for (int number : vocabulary.words(word, language, known)) {
            tally.add(vocabulary.of(number), weight);
          }
        });
    return count[0];
  }

  /**
   * For each word by its number: the pages by how much it tells of them, the most first, such as
   * {@code 8:0,3;5:1,2} for 8 on the pages 0 and 3, 5 on the pages 1 and 3. Pages are counted on
   * from the one before.
   */
  String[] written() {
    StringBuilder[][] byWord = new StringBuilder[vocabulary.size()][];
    int[][] last = new int[vocabulary.size()][];
    double mean = lengths.stream().mapToInt(length -> length).average().orElse(1);
    for (int page = 0; page < pages.size(); page++) {
      int[] words = pages.get(page).words();
      int[] weights = pages.get(page).weights();
      double enough = ENOUGH * (0.25 + 0.75 * lengths.get(page) / mean);
      for (int i = 0; i < words.length; i++) {
        if (byWord[words[i]] == null) {
          byWord[words[i]] = new StringBuilder[MOST + 1];
          last[words[i]] = new int[MOST + 1];
        }
        int impact = Math.max(1, (int) Math.round(MOST * weights[i] / (weights[i] + enough)));
        add(byWord[words[i]], last[words[i]], impact, page);
      }
    }
    return Arrays.stream(byWord).map(Postings::joined).toArray(String[]::new);
  }

  private static void add(StringBuilder[] lists, int[] last, int impact, int page) {
    StringBuilder list = lists[impact];
    if (list == null) {
      list = new StringBuilder().append(impact).append(':').append(page);
      lists[impact] = list;
    } else {
      list.append(',').append(page - last[impact]);
    }
    last[impact] = page;
  }

  private static String joined(StringBuilder[] lists) {
    StringBuilder all = new StringBuilder();
    for (int impact = MOST; lists != null && impact > 0; impact--) {
      if (lists[impact] != null) {
        all.append(all.isEmpty() ? "" : ";").append(lists[impact]);
      }
    }
    return all.toString();
  }
}
