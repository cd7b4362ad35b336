package dossier.seal;

import dossier.text.Hash;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * A public key of Ed25519 (RFC 8032).
 *
 * @param base64 its SubjectPublicKeyInfo (RFC 8410): the line between the first and the last of its
 *     PEM file
 */
public record VerifyingKey(String base64) {
  /** Reads one; empty if the text is no such key, or is written another way. */
  public static Optional<VerifyingKey> of(String base64) {
    try {
      return Optional.of(of(key(Base64.getDecoder().decode(base64))))
          .filter(read -> read.base64.equals(base64));
    } catch (IllegalArgumentException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  static VerifyingKey of(PublicKey key) {
    return new VerifyingKey(Base64.getEncoder().encodeToString(key.getEncoded()));
  }

  /** Reads a PEM file; empty if it is none of such a key. */
  public static Optional<VerifyingKey> ofPem(String text) {
    return Pem.PUBLIC.base64(text).flatMap(VerifyingKey::of);
  }

  /** The key as a PEM file (RFC 7468). */
  public String pem() {
    return Pem.PUBLIC.print(base64);
  }

  /** The SHA-256 of its bytes, by which people tell it from another. */
  public Hash fingerprint() {
    return Hash.of(bytes());
  }

  /** Whether a signature was made by who has its private half, of these bytes. */
  public boolean verifies(byte[] message, byte[] signature) {
    try {
      Signature verifying = Signature.getInstance(Pem.ALGORITHM);
      verifying.initVerify(key(bytes()));
      verifying.update(message);
      return verifying.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private byte[] bytes() {
    return Base64.getDecoder().decode(base64);
  }

  private static PublicKey key(byte[] bytes) throws GeneralSecurityException {
    return KeyFactory.getInstance(Pem.ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes));
  }
}
