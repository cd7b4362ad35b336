package dossier.seal;

import dossier.text.Hash;
import java.util.Optional;

/**
 * What vouches for a manifest, known from elsewhere than the copy itself.
 *
 * @param key by which it must be signed
 * @param digest that it must have
 */
public record Voucher(Optional<VerifyingKey> key, Optional<Hash> digest) {
  /** How a manifest stands to one of them. */
  public enum Answer {
    /** Nothing was given to hold it against. */
    NOT_ASKED,
    HOLDS,
    DIFFERS,
    /** There is no signature. */
    MISSING
  }

  Answer byKey(byte[] manifest, Optional<byte[]> signature) {
    if (key.isEmpty()) {
      return Answer.NOT_ASKED;
    }
    return signature
        .map(bytes -> key.get().verifies(manifest, bytes) ? Answer.HOLDS : Answer.DIFFERS)
        .orElse(Answer.MISSING);
  }

  Answer byDigest(Hash manifest) {
    return digest
        .map(known -> known.equals(manifest) ? Answer.HOLDS : Answer.DIFFERS)
        .orElse(Answer.NOT_ASKED);
  }
}
