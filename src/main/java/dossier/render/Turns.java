package dossier.render;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The turns that the loops of one page take, and where in its templates there were too many. Used
 * by the thread that prints the page.
 */
public final class Turns {
  /** A page with all of the largest case file on it takes far fewer. */
  private static final long MOST = 20_000_000;

  private long taken;
  private Optional<Place> place = Optional.empty();

  /** Where something stands in a template, counted from 1. */
  record Place(String template, int line, int column) {
    /** The instruction that is being carried out; nothing if no template is at work. */
    @SuppressWarnings("deprecation") // Freemarker has no other way to tell where it is
    static Optional<Place> current() {
      return Stream.ofNullable(Environment.getCurrentEnvironment())
          .flatMap(page -> Arrays.stream(_CoreAPI.getInstructionStackSnapshot(page)))
          .filter(Objects::nonNull)
          .findFirst()
          .map(at -> new Place(at.getTemplate().getName(), at.getBeginLine(), at.getBeginColumn()));
    }
  }

  /** Takes one turn more; whether that is one too many. */
  public boolean tooMany() {
    if (++taken == MOST) {
      place = Place.current();
    }
    return taken >= MOST;
  }

  boolean wereTooMany() {
    return taken >= MOST;
  }

  Optional<Place> place() {
    return place;
  }
}
