package dossier.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes may come out of an archive, all in all: little can be packed that unpacks to very
 * much. Used by one thread.
 */
public final class Allowance {
  private long left;

  /**
   * Begins with all of it.
   *
   * @param most in bytes
   */
  public Allowance(long most) {
    this.left = most;
  }

  /** More came out than is read. */
  public static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    /** Says so. */
    public Exceeded() {
      super("more came out of the archive than is read");
    }
  }

  /** Takes so many bytes of it. */
  public void take(long bytes) throws Exceeded {
    left -= Math.max(0, bytes);
    if (left < 0) {
      throw new Exceeded();
    }
  }

  /** A stream whose bytes count. */
  public InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        take(read);
        return read;
      }
    };
  }
}
