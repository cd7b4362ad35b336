package dossier.links;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking for an address.
 *
 * @param day on which it was asked for
 * @param steps each address that was asked for on the way, the first one first
 * @param ending how it ended
 * @param detail why it ended so, in words; empty if there is nothing to say
 * @param text the words of the page; empty if it was not read, or cannot be
 */
public record LinkAnswer(
    LocalDate day, List<Step> steps, Ending ending, String detail, Optional<String> text) {
  public LinkAnswer {
    steps = List.copyOf(steps);
  }

  /**
   * An address on the way.
   *
   * @param status of HTTP; 0 if there was none
   */
  public record Step(String address, int status) {}

  /** How asking can end. */
  public enum Ending {
    /** A page is there. */
    THERE,
    /** The server says that it is not there, or not for us, or that it failed. */
    NOT_THERE,
    /** There was no answer, or none that HTTP knows. */
    FAILED,
    /** There was no whole answer in time. */
    LATE,
    /** It leads round in a circle, or on and on. */
    ENDLESS,
    /** It leads to where only the asker's own machine or network leads. */
    INTO_PRIVATE,
    /** The server asked to be left alone for longer than anybody waits. */
    ASKED_TO_WAIT,
    /** A page is there, and its words could not be read. */
    NOT_READ
  }

  /** The status of the last step; 0 if there was none. */
  public int status() {
    return steps.isEmpty() ? 0 : steps.get(steps.size() - 1).status();
  }

  /** Whether it led on to another address. */
  public boolean isMoved() {
    return steps.size() > 1;
  }

  /** Whether it says enough about a link for which it was kept: an archive's page is to be read. */
  public boolean serves(WebLink link) {
    return !link.isArchive() || ending != Ending.THERE || text.isPresent();
  }
}
