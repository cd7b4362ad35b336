package dossier.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
  /** The key of RFC 8410, section 10.3. */
  private static final String PRIVATE =
      """
      -----BEGIN PRIVATE KEY-----
      MC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC
      -----END PRIVATE KEY-----
      """;

  /** The same key's public half, of section 10.1. */
  private static final String PUBLIC =
      "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=";

  @Test
  void theKeyOfTheStandardIsReadWithItsPublicHalf() {
    SigningKey key = SigningKey.ofPem(PRIVATE).orElseThrow();
    assertEquals(PUBLIC, key.verifying().base64());
    assertEquals(PRIVATE, key.pem());
    assertEquals(
        Optional.of(key.verifying()),
        VerifyingKey.ofPem(key.verifying().pem().replace("\n", "\r\n")));
  }

  @Test
  void itSignsAsTheStandardSays() {
    String seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    byte[] pkcs8 = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed);
    String base64 = java.util.Base64.getEncoder().encodeToString(pkcs8);
    SigningKey key = SigningKey.ofPem(PRIVATE.replaceFirst("(?m)^MC4.*$", base64)).orElseThrow();
    byte[] signature =
        HexFormat.of()
            .parseHex(
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                    + "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    assertArrayEquals(signature, key.sign(new byte[0]));
  }

  @Test
  void aSignatureIsOfItsBytesAndItsKeyAlone() {
    SigningKey key = SigningKey.random();
    byte[] message = "manifest".getBytes(UTF_8);
    byte[] signature = key.sign(message);
    assertArrayEquals(signature, SigningKey.ofPem(key.pem()).orElseThrow().sign(message));
    assertTrue(key.verifying().verifies(message, signature));
    assertFalse(key.verifying().verifies("manifesT".getBytes(UTF_8), signature));
    assertFalse(SigningKey.random().verifying().verifies(message, signature));
    assertFalse(key.verifying().verifies(message, new byte[64]));
    assertFalse(key.verifying().verifies(message, new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE",
        "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAx",
        "MCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=",
        "Gb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=",
        "not base64"
      })
  void whatIsNoSuchKeyIsRefused(String base64) {
    assertEquals(Optional.empty(), VerifyingKey.of(base64));
    assertEquals(Optional.empty(), SigningKey.ofPem(PRIVATE.replaceFirst("(?m)^MC4.*$", base64)));
  }
}
