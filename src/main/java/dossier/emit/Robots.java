package dossier.emit;

import dossier.route.Addresses;
import dossier.route.FixedPage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What search engines may read (RFC 9309): everything; and where the sitemap is. */
final class Robots {
  private Robots() {}

  static byte[] bytes(Optional<String> base) {
    String sitemap =
        Addresses.canonical(FixedPage.SITEMAP, base)
            .map(address -> "\nSitemap: " + address + "\n")
            .orElse("");
    String text = "User-agent: *\nAllow: /\n" + sitemap;
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
