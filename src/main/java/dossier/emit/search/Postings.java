package dossier.emit.search;

import dossier.emit.search.SearchDocument.Part;
import dossier.emit.search.Tally.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * On which pages a word stands, and how much it tells of each (after BM25F, Robertson and Zaragoza
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

  /** How many pages are held in words at once. */
  private static final int AT_ONCE = 256;

  /** After how many mentions on a page of usual length another one tells half as much. */
  private static final double ENOUGH = 8;

  private final Vocabulary vocabulary;
  private final Tally tally = new Tally();
  private final List<Page> pages = new ArrayList<>();

  /**
   * A page.
   *
   * @param called what its name says: so much however long its text is
   * @param says what its text says
   * @param length how many words its text has
   */
  private record Page(Counted called, Counted says, int length) {}

  Postings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A page, parted into words.
   *
   * @param called the words of its title
   * @param texts the words of its labels and texts
   * @param keywords words by which it is found besides
   */
  private record Parted(
      SearchDocument page, List<String> called, List<Weighed> texts, List<Weighed> keywords) {
    private record Weighed(List<String> words, int weight) {
      static Weighed of(String text, int weight) {
        List<String> words = new ArrayList<>();
        Tokenizer.each(text, words::add);
        return new Weighed(words, weight);
      }
    }

    static Parted of(SearchDocument page) {
      List<Weighed> texts = new ArrayList<>();
      for (Part part : page.body().parts()) {
        texts.add(Weighed.of(part.label(), IN_A_LABEL));
        texts.add(Weighed.of(part.text(), IN_A_TEXT));
      }
      return new Parted(
          page,
          Weighed.of(page.title().words(), IN_A_TITLE).words(),
          texts,
          page.body().keywords().stream()
              .map(keyword -> Weighed.of(keyword, AS_A_KEYWORD))
              .toList());
    }

    int length() {
      return texts.stream().mapToInt(text -> text.words().size()).sum();
    }
  }

  /**
   * Reads pages. They are parted into words on all processors, some at a time, and counted in their
   * order.
   */
  void addAll(List<SearchDocument> all) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<SearchDocument> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      some.parallelStream().map(Parted::of).toList().forEach(this::add);
    }
  }

  private void add(Parted parted) {
    Counted called = called(parted.called(), parted.page().title().language());
    String language = parted.page().body().language();
    parted.texts().forEach(text -> add(text.words(), language, text.weight()));
    parted.keywords().forEach(keyword -> add(keyword.words(), language, keyword.weight()));
    pages.add(new Page(called, tally.taken(), parted.length()));
  }

  private Counted called(List<String> words, String language) {
    add(words, language, IN_A_TITLE);
    add(words, language, Math.max(1, AS_A_TITLE / Math.max(1, words.size())));
    return tally.taken();
  }

  private void add(List<String> words, String language, int weight) {
    Map<String, int[]> known = vocabulary.known(language);
    for (String word : words) {
      for (int number : vocabulary.words(word, language, known)) {
        tally.add(vocabulary.of(number), weight);
      }
    }
  }

  /**
   * For each word by its number: the pages by how much it tells of them, the most first, such as
   * {@code 8:0,3;5:1,2} for 8 on the pages 0 and 3, 5 on the pages 1 and 3. Pages are counted on
   * from the one before.
   */
  String[] written() {
    StringBuilder[][] byWord = new StringBuilder[vocabulary.size()][];
    int[][] last = new int[vocabulary.size()][];
    double mean = usual(pages.stream().mapToInt(Page::length).average().orElse(1));
    double[] tells = new double[vocabulary.size()];
    for (int number = 0; number < pages.size(); number++) {
      Page page = pages.get(number);
      add(page.called(), 1, tells);
      add(page.says(), 0.25 + 0.75 * page.length() / mean, tells);
      for (Counted counted : List.of(page.called(), page.says())) {
        for (int word : counted.words()) {
          if (tells[word] > 0) {
            write(word, number, tells[word], byWord, last);
            tells[word] = 0;
          }
        }
      }
    }
    return Arrays.stream(byWord).map(Postings::joined).toArray(String[]::new);
  }

  /**
   * A length that stays the same when one page grows: of those that are half or three quarters of a
   * power of two.
   */
  private static int usual(double mean) {
    int length = (int) Math.round(Math.max(1, mean));
    int step = Math.max(1, Integer.highestOneBit(length) / 2);
    return length / step * step;
  }

  /** A word of a text tells less of a long page, and one of a name does not (BM25F). */
  private static void add(Counted counted, double length, double[] tells) {
    for (int i = 0; i < counted.words().length; i++) {
      tells[counted.words()[i]] += counted.weights()[i] / length;
    }
  }

  private static void write(
      int word, int page, double tells, StringBuilder[][] byWord, int[][] last) {
    if (byWord[word] == null) {
      byWord[word] = new StringBuilder[MOST + 1];
      last[word] = new int[MOST + 1];
    }
    int impact = Math.max(1, (int) Math.round(MOST * tells / (tells + ENOUGH)));
    add(byWord[word], last[word], impact, page);
  }

  /** On how many pages a word stands of which this was written. */
  static int pages(String written) {
    return 1 + (int) written.chars().filter(sign -> sign == ',' || sign == ';').count();
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
