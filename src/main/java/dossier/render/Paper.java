package dossier.render;

import dossier.render.Turns.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;

/** What a page is printed on: large enough for any, and not for a template that does not end. */
final class Paper extends Writer {
  /** Characters; the page of a case file of the largest size is smaller. */
  private static final int LARGEST = 64 * 1024 * 1024;

  private final StringWriter out = new StringWriter();
  private int written;

  /** The page has become larger than any that a browser would show. */
  static final class Full extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Optional<Place> place;

    Full(Optional<Place> place) {
      super("the page is full");
      this.place = place;
    }

    Optional<Place> place() {
      return place;
    }
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    written += length;
    if (written > LARGEST) {
      throw new Full(Place.current());
    }
    out.write(characters, offset, length);
  }

  @Override
  public void flush() {
    // What is written stands there at once.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
