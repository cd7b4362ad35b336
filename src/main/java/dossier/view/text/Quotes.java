package dossier.view.text;

import dossier.evidence.Comparisons.Compared;
import dossier.evidence.Quoted;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.line.Curls;
import dossier.prose.part.Citation.Original;
import dossier.text.Id;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.schemaorg.Said;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quotations as pages show them. */
public final class Quotes {
  private static final int LONGEST = 240;
  private static final int FEW = 4;
  private static final int BRIEF = 120;

  private Quotes() {}

  /** The quotation before a citation, counted from 0, and one of its sources. */
  static Optional<QuotedView> before(Entry entry, int citation, Id source, PageContext context) {
    return context
        .comparisons()
        .before(entry, citation, source)
        .map(compared -> of(compared, context));
  }

  /** What an entry quotes, away from its text: nothing of a passage that describes violence. */
  public static List<Said> told(Entry entry, PageContext context) {
    return context.comparisons().in(entry).stream()
        .flatMap(one -> told(one, context).stream())
        .toList();
  }

  private static Optional<Said> told(Compared compared, PageContext context) {
    QuotedView shown = of(compared, context);
    return shown
        .words()
        .filter(words -> !shown.violent())
        .map(words -> new Said(words, compared.quoted().of().id()));
  }

  /** Quoted words, and whether they were compared. */
  public static QuotedView of(Compared compared, PageContext context) {
    Quoted quoted = compared.quoted();
    Optional<String> words = alone(Curls.of(quoted.quotation().text()));
    boolean violent = quoted.violent();
    Optional<String> passage =
        compared.passage().flatMap(to -> address(to, compared, words, violent));
    return new QuotedView(
        words,
        stamp(quoted, compared.matched(), context),
        compared.matched(),
        violent,
        quoted.cite().original().map(original -> original(original, quoted.of())),
        passage.map(url -> new Link(url, Texts.outward(url).text())));
  }

  /** The same on the page of its source, which need not be named there. */
  public static QuotedView atHome(Compared compared, PageContext context) {
    QuotedView shown = of(compared, context);
    boolean original = compared.quoted().cite().original().isPresent();
    String stamp =
        context
            .words()
            .of(
                !compared.matched()
                    ? "quote.home-not-compared"
                    : original ? "quote.home-original" : "quote.home-matched");
    boolean brackets = compared.matched() && !compared.quoted().insertions().isEmpty();
    return shown.stamped(
        brackets ? context.words().of("quote.but-brackets", Map.of("stamp", stamp)) : stamp);
  }

  /** Where the words are not shown, the address of their passage does not show them either. */
  private static Optional<String> address(
      String passage, Compared compared, Optional<String> words, boolean violent) {
    return words.isEmpty() || violent
        ? compared.quoted().of().whereabouts().reachable()
        : Optional.of(passage);
  }

  /**
   * Says no more than a comparison shows: that the words are printed so, not that they are true,
   * and of a translation of ours that it is the original which was compared.
   */
  private static String stamp(Quoted quoted, boolean matched, PageContext context) {
    if (!matched) {
      return context.words().of("quote.not-compared");
    }
    String how = quoted.cite().original().isPresent() ? "quote.original-matched" : "quote.matched";
    String stamp = context.words().of(how, Map.of("outlet", context.terms().outlet(quoted.of())));
    return quoted.insertions().isEmpty()
        ? stamp
        : context.words().of("quote.but-brackets", Map.of("stamp", stamp));
  }

  private static QuotedView.Original original(Original original, Source source) {
    return new QuotedView.Original(Curls.of(original.text()), source.languages().read().orElse(""));
  }

  /** Whether quoted words can be shown away from their text: they are not few, nor violent. */
  public static boolean standsAlone(Compared compared) {
    Quoted quoted = compared.quoted();
    return alone(quoted.quotation().text()).isPresent() && !quoted.violent();
  }

  /** The first of the quoted words, where there is little room. */
  public static String brief(Compared compared) {
    return shortened(Curls.of(compared.quoted().quotation().text()), BRIEF);
  }

  private static Optional<String> alone(String words) {
    return words.split("\\s+").length < FEW
        ? Optional.empty()
        : Optional.of(shortened(words, LONGEST));
  }

  private static String shortened(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int cut = words.lastIndexOf(' ', longest);
    return words.substring(0, cut < 0 ? longest : cut) + " …";
  }
}
