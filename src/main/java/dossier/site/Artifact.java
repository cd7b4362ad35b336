package dossier.site;

import dossier.text.Hash;
import dossier.text.Span;
import org.jspecify.annotations.Nullable;

/** One file of the site, ready to be written. Immutable and safe to share between threads. */
public final class Artifact {
  private final Address address;
  private final byte[] bytes;
  private final Span origin;
  private volatile @Nullable Hash hash;

  /**
   * A file.
   *
   * @param address where it goes
   * @param bytes what stands in it; not to be changed
   * @param origin what it was made from
   */
  public Artifact(Address address, byte[] bytes, Span origin) {
    this.address = address;
    this.bytes = bytes;
    this.origin = origin;
  }

  /** Where it goes. */
  public Address address() {
    return address;
  }

  /** What stands in it; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What it was made from. */
  public Span origin() {
    return origin;
  }

  /** The hash of the bytes, worked out when it is first asked for. */
  public Hash hash() {
    Hash known = hash;
    if (known == null) {
      known = Hash.of(bytes);
      hash = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return address.path();
  }
}
