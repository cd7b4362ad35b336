package dossier.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** A private key of Ed25519 (RFC 8032). It is never printed: only its file holds it. */
public final class SigningKey {
  private final PrivateKey key;
  private final VerifyingKey verifying;

  private SigningKey(PrivateKey key, PublicKey verifying) {
    this.key = key;
    this.verifying = VerifyingKey.of(verifying);
  }

  /** A new one, by chance. */
  public static SigningKey random() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(Pem.ALGORITHM).generateKeyPair();
      return new SigningKey(pair.getPrivate(), pair.getPublic());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java has Ed25519 from 15 on", e);
    }
  }

  /** Reads a PEM file of PKCS #8 without a password (RFC 8410); empty if it is none. */
  public static Optional<SigningKey> ofPem(String text) {
    try {
      Optional<String> base64 = Pem.PRIVATE.base64(text);
      return base64.isEmpty()
          ? Optional.empty()
          : Optional.of(of(Base64.getDecoder().decode(base64.get())));
    } catch (IllegalArgumentException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static SigningKey of(byte[] pkcs8) throws GeneralSecurityException {
    PrivateKey key =
        KeyFactory.getInstance(Pem.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow(GeneralSecurityException::new);
    KeyPairGenerator pairs = KeyPairGenerator.getInstance(Pem.ALGORITHM);
    pairs.initialize(NamedParameterSpec.ED25519, new Seed(seed));
    return new SigningKey(key, pairs.generateKeyPair().getPublic());
  }

  /** The key as its file holds it, for nobody to read but its owner. */
  public String pem() {
    return Pem.PRIVATE.print(Base64.getEncoder().encodeToString(key.getEncoded()));
  }

  /** Its public half. */
  public VerifyingKey verifying() {
    return verifying;
  }

  /** The signature of some bytes: 64 bytes, always the same. */
  public byte[] sign(byte[] message) {
    try {
      Signature signing = Signature.getInstance(Pem.ALGORITHM);
      signing.initSign(key);
      signing.update(message);
      return signing.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a key that was read can sign", e);
    }
  }

  /**
   * Gives what is known already in the place of chance: Java works out a public key only while it
   * makes a pair, from 32 bytes that it takes from chance.
   */
  private static final class Seed extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final transient byte[] seed;

    Seed(byte[] seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
