package dossier.site;

import dossier.text.Hash;

/**
 * What tells a file from every other one.
 *
 * @param size in bytes
 */
public record FileDigest(Hash hash, long size) {
  /** That of a file of the site; it is worked out once. */
  public static FileDigest of(Artifact file) {
    return new FileDigest(file.hash(), file.bytes().length);
  }

  /** That of some bytes. */
  public static FileDigest of(byte[] bytes) {
    return new FileDigest(Hash.of(bytes), bytes.length);
  }
}
