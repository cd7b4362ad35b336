package dossier.pipeline.read;

import dossier.pipeline.read.Parsed.Parts;
import dossier.text.Hash;

/**
 * An entry as it was read from a file.
 *
 * @param hash the hash of the file's bytes
 */
record KeptEntry(Hash hash, Parts parts, Bytes bytes) {

  /** A stretch of bytes, which are not to be changed. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Bytes(byte[] of, int from, int length) {}
}
