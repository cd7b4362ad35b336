package dossier.prose.part;

import dossier.prose.part.Citation.Locator;
import dossier.text.Located;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What stands between one pair of brackets, such as {@code [see @a, para. 4; @b]}.
 *
 * @param index which citation of its text this is, counted from 0
 * @param context the whole sentence that it supports, as plain text; empty under a block quotation,
 *     which it names the source of
 */
public record Citation(int index, List<Cite> cites, Span span, String context) {
  public Citation {
    cites = List.copyOf(cites);
  }

  /**
   * Where in a source: a label of the Citation Style Language ({@code page}, {@code paragraph},
   * {@code timestamp}, …) and what follows it.
   */
  public record Locator(String label, String value) {}

  /**
   * Who translated quoted words.
   *
   * @param by a name; "not stated" where the source does not say
   * @param original the words that were translated, where the editor gives them
   */
  public record Translation(String by, Optional<Original> original) {
    private static final String NOT_STATED = "not stated";

    /** Whether somebody is named, or the source does not say who it was. */
    public boolean isNamed() {
      return isName(by);
    }

    /** Whether these are the words of a name. */
    public static boolean isName(String by) {
      return !by.equals(NOT_STATED);
    }
  }

  /**
   * Words in the language of their source, given with our own translation of them.
   *
   * @param text as readers see them
   * @param wording what of it the source is said to print
   */
  public record Original(String text, Wording wording, Span span) {}

  /**
   * One source within a citation.
   *
   * @param source the id that was written
   * @param prefix words before it, such as "see"; may be empty
   * @param locator where in the source
   * @param suffix words after it, the translator aside; may be empty
   * @param translation who translated the quoted words
   */
  public record Cite(
      Located<String> source,
      String prefix,
      Optional<Locator> locator,
      String suffix,
      Optional<Translation> translation) {

    /** Who translated the quoted words, if the source names anybody. */
    public Optional<String> namedTranslator() {
      return translation.filter(Translation::isNamed).map(Translation::by);
    }

    /** Who translated the quoted words. */
    public Optional<String> translator() {
      return translation.map(Translation::by);
    }

    /** The quoted words in the language of the source. */
    public Optional<Original> original() {
      return translation.flatMap(Translation::original);
    }
  }
}
