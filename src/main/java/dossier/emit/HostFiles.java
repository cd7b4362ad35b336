package dossier.emit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What hosts read of a site, and readers never see. */
final class HostFiles {
  /** What each page allows itself, and what only a host can say: that no other site frames it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  /** A name that somebody owns, and that GitHub does not give. */
  private static final Pattern OWN_DOMAIN =
      Pattern.compile("(?!.*\\.github\\.io$)(?!.*\\.onion$)([a-z0-9-]+\\.)+[a-z][a-z0-9-]+");

  private HostFiles() {}

  /** GitHub Pages takes a site as it is where there is such a file, empty or not. */
  static byte[] noJekyll() {
    return new byte[0];
  }

  /**
   * The headers that Netlify and Cloudflare Pages send with every file. No file but those of the
   * search is named by what stands in it, so that none is promised to stay the same: readers ask
   * each time whether there is another, and get it only then.
   */
  static byte[] headers() {
    return """
        /*
          Content-Security-Policy: %s
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Cache-Control: no-cache
        """
        .formatted(POLICY)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The domain that GitHub Pages is to answer for. */
  static byte[] domain(Optional<String> base) {
    return (ownDomain(base).orElseThrow() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The domain at whose root a site stands; empty where it stands elsewhere, or nobody knows. */
  static Optional<String> ownDomain(Optional<String> base) {
    return base.map(URI::create)
        .filter(site -> "https".equals(site.getScheme()) && "/".equals(site.getPath()))
        .map(URI::getAuthority)
        .filter(host -> OWN_DOMAIN.matcher(host).matches());
  }
}
