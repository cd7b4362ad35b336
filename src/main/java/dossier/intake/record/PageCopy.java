package dossier.intake.record;

import dossier.text.Hash;

/**
 * The page itself, where a file holds it: what a capture is taken of.
 *
 * @param file the name under which it is taken, with the ending of its form
 * @param bytes not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PageCopy(String file, byte[] bytes) {

  /** The hash under which the custody log knows it. */
  public Hash hash() {
    return Hash.of(bytes);
  }
}
