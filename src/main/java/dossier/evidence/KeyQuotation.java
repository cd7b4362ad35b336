package dossier.evidence;

import dossier.evidence.Comparisons.Compared;
import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import dossier.model.Story;
import dossier.prose.part.Quotation;
import dossier.text.Located;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The quotation that stands for a story where its text does not: the one that the editors name, or
 * else one whose words were compared, block quotations first. Nothing of a passage that describes
 * violence, and nothing without a source. Pure.
 */
public final class KeyQuotation {
  /** Fewer words could mislead, away from who says them of whom. */
  private static final int FEWEST_WORDS = 4;

  /** What is longer stands for nothing else any more. */
  private static final int LONGEST = 240;

  private KeyQuotation() {}

  /** The quotation, with one that was compared where several sources are said to print it. */
  public static Optional<Compared> of(Story story, Comparisons comparisons) {
    List<Compared> all =
        comparisons.in(story).stream()
            .filter(one -> mayStandAlone(story, one.quoted().quotation()))
            .sorted(Comparator.comparing((Compared one) -> !one.matched()))
            .toList();
    Optional<Quotation> named = story.showing().keyQuote().flatMap(key -> named(story, key));
    return named.isPresent() ? first(all, of(named.get())) : chosen(all);
  }

  /** They stand in the order in which they are to be taken: compared ones before others. */
  private static Optional<Compared> chosen(List<Compared> all) {
    List<Compared> few = all.stream().filter(KeyQuotation::isShown).toList();
    return first(few, one -> one.matched() && isBlock(one))
        .or(() -> first(few, Compared::matched))
        .or(() -> first(few, KeyQuotation::isBlock));
  }

  private static Optional<Compared> first(List<Compared> all, Predicate<Compared> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  private static Predicate<Compared> of(Quotation quotation) {
    return one -> one.quoted().quotation().span().equals(quotation.span());
  }

  private static boolean isShown(Compared one) {
    Quotation quotation = one.quoted().quotation();
    return quotation.text().length() <= LONGEST
        && quotation.text().strip().split("\\s+").length >= FEWEST_WORDS;
  }

  private static boolean isBlock(Compared one) {
    return one.quoted().quotation().span().text().startsWith(">");
  }

  /** Whether a quotation names a source and stands in no passage that describes violence. */
  public static boolean mayStandAlone(Story story, Quotation quotation) {
    return quotation.citation().isPresent() && !story.body().isViolent(quotation.span());
  }

  /** The first quotation of a story's text that begins with some words. */
  public static Optional<Quotation> named(Story story, Located<String> key) {
    List<String> wanted = words(key.value());
    return story.body().quotations().stream()
        .filter(quotation -> !wanted.isEmpty() && begins(words(quotation.text()), wanted))
        .findFirst();
  }

  /** The words by which the editors name one that was not compared, while others were. */
  static Optional<Located<String>> uncompared(Story story, Comparisons comparisons) {
    return story
        .showing()
        .keyQuote()
        .filter(key -> of(story, comparisons).filter(one -> !one.matched()).isPresent())
        .filter(key -> comparisons.in(story).stream().anyMatch(one -> isFit(story, one)));
  }

  private static boolean isFit(Story story, Compared one) {
    return one.matched() && isShown(one) && mayStandAlone(story, one.quoted().quotation());
  }

  private static boolean begins(List<String> words, List<String> wanted) {
    return words.size() >= wanted.size() && words.subList(0, wanted.size()).equals(wanted);
  }

  /** Words as quotations are compared, without punctuation at the edges. */
  private static List<String> words(String text) {
    List<String> words = FoldedWords.of(FoldedWords.normal(text)).stream().map(Word::text).toList();
    int from = 0;
    int to = words.size();
    while (from < to && isMark(words.get(from))) {
      from++;
    }
    while (to > from && isMark(words.get(to - 1))) {
      to--;
    }
    return Collections.unmodifiableList(words.subList(from, to));
  }

  private static boolean isMark(String word) {
    return word.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
