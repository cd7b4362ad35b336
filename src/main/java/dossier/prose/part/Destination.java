package dossier.prose.part;

import dossier.prose.line.Schemes;
import dossier.site.WebAddress;
import dossier.text.Span;

/**
 * Where an ordinary Markdown link or image leads, as it was written.
 *
 * @param address the address as written, entities and backslashes resolved
 * @param image whether it is an image to show rather than a link to follow
 * @param label the link's words, or the image's alt text
 */
public record Destination(String address, boolean image, String label, Span span) {

  /** Whether an address of the web names a host, as every address of a page does. */
  public boolean isWhole() {
    if (!address.regionMatches(true, 0, "http", 0, "http".length()) || !isExternal()) {
      return true;
    }
    return WebAddress.of(address).isPresent();
  }

  /** Whether it leads to another site (or opens a mail program) rather than into this one. */
  public boolean isExternal() {
    return Schemes.hasScheme(address);
  }
}
