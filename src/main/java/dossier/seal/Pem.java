package dossier.seal;

import java.util.Optional;

/** A key as a file of text (RFC 7468), as {@code openssl} writes it. */
enum Pem {
  PUBLIC("PUBLIC KEY"),
  PRIVATE("PRIVATE KEY");

  /** As Java names it. */
  static final String ALGORITHM = "Ed25519";

  private final String first;
  private final String last;

  Pem(String label) {
    this.first = "-----BEGIN " + label + "-----";
    this.last = "-----END " + label + "-----";
  }

  /** What stands between its first line and its last, without line ends; empty if it is none. */
  Optional<String> base64(String text) {
    String whole = text.strip();
    boolean framed =
        whole.length() > first.length() + last.length()
            && whole.startsWith(first)
            && whole.endsWith(last);
    return framed
        ? Optional.of(
            whole
                .substring(first.length(), whole.length() - last.length())
                .replaceAll("[ \\r\\n]", ""))
        : Optional.empty();
  }

  /** A file of a key that is short enough for one line. */
  String print(String base64) {
    return first + "\n" + base64 + "\n" + last + "\n";
  }
}
