package dossier.site;

import dossier.text.Hash;
import dossier.text.Span;

/**
 * One file of the site, ready to be written.
 *
 * @param address where it goes
 * @param bytes what stands in it; not to be changed
 * @param origin what it was made from
 */
@SuppressWarnings("ArrayRecordComponent") // compared by address alone, never by value
public record Artifact(Address address, byte[] bytes, Span origin) {

  /** The hash of the bytes. */
  public Hash hash() {
    return Hash.of(bytes);
  }
}
