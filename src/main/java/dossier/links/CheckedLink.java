package dossier.links;

import dossier.evidence.CopyCheck;
import dossier.evidence.Quoted;
import dossier.evidence.copy.Copy;
import dossier.links.LinkAnswer.Ending;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An address, and what became of it.
 *
 * @param answer empty if it was never asked for
 * @param missing the quotations that the archived copy does not hold
 */
public record CheckedLink(WebLink link, Optional<LinkAnswer> answer, List<Quoted> missing) {
  /** What is not well first, then by address. */
  public static final Comparator<CheckedLink> WORST_FIRST =
      Comparator.comparing((CheckedLink checked) -> checked.state())
          .thenComparing((CheckedLink checked) -> checked.link().address());

  /** How an address stands, the worst first. */
  public enum State {
    BROKEN("broken"),
    WORDS_MISSING("words missing"),
    NOT_READ("not read"),
    ASKED_TO_WAIT("asked to wait"),
    NOT_ASKED("not asked"),
    MOVED("moved"),
    WELL("well");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** The words that are printed. */
    public String words() {
      return words;
    }
  }

  public CheckedLink {
    missing = List.copyOf(missing);
  }

  /** Holds the quotations against the archived copy, if it could be read. */
  public static CheckedLink of(WebLink link, Optional<LinkAnswer> answer) {
    List<Quoted> missing =
        answer.flatMap(LinkAnswer::text).map(text -> missing(link, text)).orElse(List.of());
    return new CheckedLink(link, answer, missing);
  }

  private static List<Quoted> missing(WebLink link, String text) {
    CopyCheck copy = new CopyCheck(Copy.of(text));
    return link.quotations().stream().filter(quoted -> !copy.holds(quoted)).toList();
  }

  /** How it stands. */
  public State state() {
    return answer.map(this::state).orElse(State.NOT_ASKED);
  }

  private State state(LinkAnswer known) {
    if (known.ending() == Ending.THERE) {
      return missing.isEmpty() ? there(known) : State.WORDS_MISSING;
    }
    return switch (known.ending()) {
      case ASKED_TO_WAIT -> State.ASKED_TO_WAIT;
      case NOT_READ -> State.NOT_READ;
      default -> State.BROKEN;
    };
  }

  private static State there(LinkAnswer known) {
    return known.isMoved() ? State.MOVED : State.WELL;
  }

  /** Whether nobody has to look at it. */
  public boolean isWell() {
    return state() == State.WELL || state() == State.MOVED;
  }

  /** How many quotations the archived copy holds; empty if it was not read or there are none. */
  public Optional<Integer> held() {
    return answer
        .flatMap(LinkAnswer::text)
        .filter(text -> !link.quotations().isEmpty())
        .map(text -> link.quotations().size() - missing.size());
  }
}
