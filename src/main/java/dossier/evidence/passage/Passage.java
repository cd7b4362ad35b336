package dossier.evidence.passage;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Stretch;
import dossier.evidence.copy.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the text directive that leads to a passage and to nothing before it: of the first that
 * matches on a page a browser takes no other. It names the quoted words, and of those around them
 * only as many as the place needs. Used once, by one thread.
 */
public final class Passage {
  /** A longer passage is named by how it begins and ends. */
  private static final int LONGEST_WHOLE = 12;

  private static final int WORDS_OF_AN_END = 5;
  private static final int MOST_CONTEXT = 10;

  private final Copy copy;
  private final PageText page;
  private final Stretch first;
  private final Stretch last;

  private Passage(Copy copy, List<Stretch> stretches) {
    this.copy = copy;
    this.page = new PageText(copy.text());
    this.first = stretches.get(0);
    this.last = stretches.get(stretches.size() - 1);
  }

  /**
   * The directive for a quotation that stands in a copy; empty if there is none that is certain.
   */
  public static Optional<TextDirective> of(Copy copy, List<Stretch> stretches) {
    Passage passage = new Passage(copy, stretches);
    TextDirective plain = passage.plain();
    return Stream.concat(Stream.of(plain), passage.inContext(plain))
        .filter(passage::leadsHere)
        .findFirst();
  }

  private TextDirective plain() {
    boolean one = first.equals(last) && first.to() - first.from() <= LONGEST_WHOLE;
    if (one && lineEnd(first.from()) >= first.to()) {
      return new TextDirective("", words(first.from(), first.to()), "", "");
    }
    int startEnd =
        Math.min(first.from() + WORDS_OF_AN_END, Math.min(first.to(), lineEnd(first.from())));
    int endStart =
        Math.max(last.to() - WORDS_OF_AN_END, Math.max(last.from(), lineStart(last.to())));
    return new TextDirective(
        "",
        words(first.from(), withoutMarks(first.from(), startEnd)),
        words(Math.max(endStart, startEnd), last.to()),
        "");
  }

  /** Pages set marks in many ways: a beginning that ends in a word is found in all of them. */
  private int withoutMarks(int from, int to) {
    int end = to;
    while (end - 1 > from
        && !Character.isLetterOrDigit(copy.words().get(end - 1).text().codePointAt(0))) {
      end--;
    }
    return end;
  }

  private Stream<TextDirective> inContext(TextDirective plain) {
    return IntStream.rangeClosed(1, MOST_CONTEXT)
        .boxed()
        .flatMap(
            count ->
                Stream.of(
                    around(plain, before(count), ""),
                    around(plain, "", behind(count)),
                    around(plain, before(count), behind(count))));
  }

  private static TextDirective around(TextDirective plain, String prefix, String suffix) {
    return new TextDirective(prefix, plain.start(), plain.end(), suffix);
  }

  /** Some words right before the passage, all on one line: a browser searches block by block. */
  private String before(int count) {
    int from = Math.max(Math.max(0, first.from() - count), lineStart(first.from()));
    return isCut(first.from()) ? "" : words(from, first.from());
  }

  private String behind(int count) {
    int to = Math.min(last.to() + count, last.to() < size() ? lineEnd(last.to()) : last.to());
    return isCut(last.to()) ? "" : words(last.to(), to);
  }

  /** Whether a word is of the same character as the one before: an ellipsis is three. */
  private boolean isCut(int index) {
    return index > 0
        && index < size()
        && copy.words().get(index).start() < copy.words().get(index - 1).end();
  }

  /** The first word of the line on which the word before an index stands. */
  private int lineStart(int index) {
    int at = index - 1;
    while (at > 0 && !broken(at - 1)) {
      at--;
    }
    return Math.max(at, 0);
  }

  /** Behind the last word of the line on which the word with an index stands. */
  private int lineEnd(int index) {
    int at = index;
    while (at + 1 < size() && !broken(at)) {
      at++;
    }
    return at + 1;
  }

  /** Whether a line ends between a word and the next. */
  private boolean broken(int index) {
    Word word = copy.words().get(index);
    Word next = copy.words().get(index + 1);
    return word.end() < next.start()
        && copy.text()
            .substring(word.end(), next.start())
            .matches("(?s).*[\\n\\r\\u2028\\u2029].*");
  }

  private int size() {
    return copy.words().size();
  }

  private String words(int from, int to) {
    return from < to ? copy.printed(new Stretch(from, to)) : "";
  }

  private boolean leadsHere(TextDirective directive) {
    int start = page.place(copy.words().get(first.from()).start());
    int end = page.place(copy.words().get(last.to() - 1).end());
    String prefix = PageText.searched(directive.prefix());
    String words = PageText.searched(directive.start());
    String closing = PageText.searched(directive.end());
    String suffix = PageText.searched(directive.suffix());
    if (words.isEmpty()
        || !page.partsWords(beforePrefix(prefix, start))
        || !page.partsWords(suffix.isEmpty() ? end : page.pastSpace(end) + suffix.length())) {
      return false;
    }
    if (closing.isEmpty()) {
      return firstStart(prefix, words, suffix) == start && start + words.length() == end;
    }
    return page.partsWords(start + words.length())
        && page.partsWords(end - closing.length())
        && noneOverlaps(closing, start + words.length(), end - closing.length())
        && firstStart(prefix, words, "") == start
        && firstEnd(closing, suffix, start + words.length()) == end;
  }

  /** Behind an ending in the wrong context a browser goes on: it would miss one that overlaps. */
  private boolean noneOverlaps(String closing, int from, int at) {
    return page.find(closing, Math.max(from, at - closing.length() + 1)) == at;
  }

  /** Where a match begins with its prefix: browsers want a word to begin there. */
  private int beforePrefix(String prefix, int start) {
    int close = start - prefix.length();
    return prefix.isEmpty() || page.stands(prefix, close) ? close : close - 1;
  }

  /** Where the first match begins; -1 if there is none. */
  private int firstStart(String prefix, String words, String suffix) {
    String opening = prefix.isEmpty() ? words : prefix;
    for (int at = page.find(opening, 0); at >= 0; at = page.find(opening, at + 1)) {
      int start = prefix.isEmpty() ? at : page.pastSpace(at + prefix.length());
      int behind = page.pastSpace(start + words.length());
      if (page.stands(words, start) && (suffix.isEmpty() || page.stands(suffix, behind))) {
        return start;
      }
    }
    return -1;
  }

  /** Where the first match ends; -1 if there is none. */
  private int firstEnd(String closing, String suffix, int from) {
    for (int at = page.find(closing, from); at >= 0; at = page.find(closing, at + 1)) {
      int end = at + closing.length();
      if (suffix.isEmpty() || page.stands(suffix, page.pastSpace(end))) {
        return end;
      }
    }
    return -1;
  }
}
