package dossier.seal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key as a file of text (RFC 7468), as {@code openssl} writes it. */
enum Pem {
  PUBLIC("PUBLIC KEY"),
  PRIVATE("PRIVATE KEY");

  /** As Java names it. */
  static final String ALGORITHM = "Ed25519";

  private final String label;

  Pem(String label) {
    this.label = label;
  }

  /** What stands between its first line and its last, without line ends; empty if it is none. */
  Optional<String> base64(String text) {
    Matcher whole =
        Pattern.compile(
                "-----BEGIN LABEL-----([A-Za-z0-9+/=\\s]+)-----END LABEL-----\\s*"
                    .replace("LABEL", label))
            .matcher(text);
    return whole.matches() ? Optional.of(whole.group(1).replaceAll("\\s", "")) : Optional.empty();
  }

  /** A file of a key that is short enough for one line. */
  String print(String base64) {
    return "-----BEGIN LABEL-----\nKEY\n-----END LABEL-----\n"
        .replace("LABEL", label)
        .replace("KEY", base64);
  }
}
