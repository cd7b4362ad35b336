package dossier.edition.bind;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dossier.text.Hash;
import java.util.Arrays;

/**
 * What the file of an edition ends in: the hash of all that stands before. By it a file is known
 * that Dossier wrote and nobody has changed since.
 */
public final class EndMark {
  private static final String SIGN = "Dossier ";

  /** Room for it, to be written over. */
  public static final String ROOM = SIGN + "0".repeat(64);

  /** How many bytes it takes. */
  public static final int LENGTH = ROOM.length();

  private EndMark() {}

  /** The same file with its end mark where it has room for it. */
  public static byte[] set(byte[] file) {
    byte[] marked = file.clone();
    byte[] mark = of(file);
    System.arraycopy(mark, 0, marked, file.length - LENGTH, LENGTH);
    return marked;
  }

  /** Whether a file ends in its end mark. */
  public static boolean holds(byte[] file) {
    return file.length >= LENGTH
        && Arrays.equals(of(file), Arrays.copyOfRange(file, file.length - LENGTH, file.length));
  }

  private static byte[] of(byte[] file) {
    Hash before = Hash.of(Arrays.copyOf(file, file.length - LENGTH));
    return (SIGN + before).getBytes(US_ASCII);
  }
}
