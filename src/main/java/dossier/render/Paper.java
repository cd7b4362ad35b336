package dossier.render;

import dossier.render.Turns.Place;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a page is printed on: large enough for any, and not for a template that does not end. */
final class Paper extends Writer {
  /** Characters; the page of a case file of the largest size is smaller. */
  private static final int LARGEST = 64 * 1024 * 1024;

  /** Characters; most pages are no larger. */
  private static final int USUAL = 48 * 1024;

  private char[] page = new char[USUAL];
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
    int start = room(length);
    System.arraycopy(characters, offset, page, start, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    int start = room(length);
    text.getChars(offset, offset + length, page, start);
  }

  /** Makes room for what is written next, and says where it goes. */
  private int room(int length) throws IOException {
    int start = written;
    written += length;
    if (written > LARGEST) {
      throw new Full(Place.current());
    }
    if (written > page.length) {
      page = Arrays.copyOf(page, Math.max(written, 2 * page.length));
    }
    return start;
  }

  @Override
  public void flush() {
    // What is written stands there at once.
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  /** All that was written, in UTF-8. */
  byte[] bytes() {
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(page, 0, written));
    byte[] all = new byte[bytes.remaining()];
    bytes.get(all);
    return all;
  }
}
