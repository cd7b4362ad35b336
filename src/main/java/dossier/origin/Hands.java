package dossier.origin;

import dossier.model.Source;
import dossier.model.Upstream.Did;
import dossier.text.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The hands that quoted words went through, as far as the sources say: from where they are known to
 * come, to the text that the editors know them by. No step is guessed. Pure.
 *
 * @param begins whether anything before the first hand is known
 * @param hands in order; never empty
 */
public record Hands(Beginning begins, List<Hand> hands) {
  public Hands {
    hands = List.copyOf(hands);
  }

  /** What is before the first hand. */
  public enum Beginning {
    /** Nothing: it reported the words itself, or is the record of them. */
    ITSELF,
    /** Something that the sources do not name, or one of several. */
    NOT_SAID,
    /** Nothing that is asked for: which of several texts it was is not said. */
    OPEN
  }

  /**
   * One pair of hands.
   *
   * @param sources the text, or those of which it is one
   * @param orOwn whether it may have been the next hand's own reporting instead
   * @param translated whether it is named as the translator
   * @param did what it did with what it had from the hand before
   * @param inferred whether the editors infer that it had it from there
   */
  public record Hand(
      List<Source> sources,
      boolean orOwn,
      boolean translated,
      Optional<Did> did,
      boolean inferred) {
    public Hand {
      sources = List.copyOf(sources);
    }
  }

  /**
   * Whose words are looked for.
   *
   * @param read the source that is quoted
   * @param translator who is named as the translator
   * @param carrying sources from which claims have such words; these go before others
   */
  public record Quest(Source read, Optional<String> translator, Set<Id> carrying) {}

  /** The hands before a text that is quoted, and the text. */
  public static Hands of(Quest quest, Function<Id, Optional<Source>> sources) {
    return new HandsWalk(quest, sources).walk();
  }

  /** Whether one of them is named as the translator. */
  public boolean translated() {
    return hands.stream().anyMatch(Hand::translated);
  }
}
