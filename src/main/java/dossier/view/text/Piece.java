package dossier.view.text;

import dossier.evidence.Comparisons.Compared;
import dossier.site.Html;
import dossier.view.claim.ClaimSign;
import dossier.view.comparison.ComparisonView;
import dossier.view.part.Link;
import dossier.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of a text. {@code parts/text.ftlh} has a macro for each kind, which prints it.
 *
 * <p>Where a text is in another language than the site, {@code ours} is the site's (BCP 47), for
 * what the site says within it.
 */
public sealed interface Piece {
  /** The name of the macro that prints it. */
  String kind();

  /** What Markdown knows: paragraphs, lists, emphasis. */
  record Markup(Html html) implements Piece {
    @Override
    public String kind() {
      return "markup";
    }
  }

  /**
   * A heading.
   *
   * @param level from 2 to 6
   * @param id its own; empty if nothing leads to it
   * @param former ids that it had before
   * @param direction {@code rtl} or {@code ltr} where it is not that of the text
   */
  record Heading(
      int level,
      Optional<String> id,
      List<String> former,
      Optional<String> direction,
      List<Piece> words)
      implements Piece {
    @Override
    public String kind() {
      return "heading";
    }
  }

  /** The mark of a citation: the numbers of its notes. */
  record Mark(List<NoteMark> numbers, Optional<String> ours) implements Piece {
    @Override
    public String kind() {
      return "mark";
    }
  }

  /**
   * The number of a note.
   *
   * @param anchor the id of this place
   * @param card the id of the card that shows the note here
   * @param matched whether the words before it stand in the source word for word
   * @param sidenote where the note is marked first
   */
  record NoteMark(
      int number, String anchor, String card, boolean matched, Optional<Sidenote> sidenote) {}

  /**
   * A note in short.
   *
   * @param source the source's page, by its outlet
   * @param details its date, the locator and the translator, beginning with a comma; may be empty
   * @param consulted how the source was consulted, by the style's name for it
   * @param seen the same in words
   */
  record Sidenote(Link source, String details, String consulted, String seen) {}

  /**
   * Whether quoted words were compared with their source.
   *
   * @param matched whether they stand there word for word
   */
  record Held(boolean matched, String stamp) {
    /** In as few words as there is room for in a box; they say no more than was compared. */
    public static Held brief(Compared compared, Words words) {
      if (!compared.matched()) {
        return not(words);
      }
      boolean original = compared.quoted().cite().original().isPresent();
      String stamp = words.of(original ? "thread.original-matched" : "thread.matched");
      return new Held(
          true,
          compared.quoted().insertions().isEmpty()
              ? stamp
              : words.of("quote.but-brackets", Map.of("stamp", stamp)));
    }

    /** That they were not. */
    static Held not(Words words) {
      return new Held(false, words.of("thread.not-compared"));
    }
  }

  /**
   * The line under a block quotation: the hands that its words went through.
   *
   * @param threads one for each source that is said to print them
   */
  record Attribution(List<ThreadView> threads, Mark mark, List<ClaimMark> claims) implements Piece {
    @Override
    public String kind() {
      return "attribution";
    }
  }

  /** The words that claims cover, with the marks of these claims. */
  record Said(List<Piece> words) implements Piece {
    @Override
    public String kind() {
      return "said";
    }
  }

  /**
   * The mark of a claim: a ring for its status and the letter that it has on this page.
   *
   * @param anchor the id of this place
   * @param href where the claim stands in the record
   * @param card the id of the card that shows the claim here
   * @param first whether it is the claim's first mark in the text
   * @param ours the page's language where the text is in another
   */
  record ClaimMark(
      String anchor,
      String href,
      String card,
      boolean first,
      ClaimSign claim,
      Optional<String> ours)
      implements Piece {
    @Override
    public String kind() {
      return "claim";
    }
  }

  /** The words of several sources side by side. */
  record Comparison(ComparisonView view) implements Piece {
    @Override
    public String kind() {
      return "comparison";
    }
  }

  /** The name of an entry, or other words for it, and where they lead if they lead anywhere. */
  record MentionLink(Html words, Optional<String> href) implements Piece {
    @Override
    public String kind() {
      return "mention";
    }
  }

  /** The number of a paragraph, which leads to it. */
  record Place(String id, int number, Optional<String> ours) implements Piece {
    @Override
    public String kind() {
      return "place";
    }
  }

  /** What stands over a folded section that describes violence; words of the editors' if any. */
  record Warning(Optional<String> words) implements Piece {
    @Override
    public String kind() {
      return "warning";
    }
  }
}
