package dossier.view.frame;

import dossier.view.part.Link;
import dossier.view.text.TextView;
import java.util.Optional;

/**
 * A page about the dossier.
 *
 * @param proof how a copy of the site is proved, on the page about how it is made
 */
public record PlainPage(Frame frame, Optional<String> summary, TextView text, Optional<Proof> proof)
    implements View {

  /**
   * What a copy can be held against.
   *
   * @param checksums the manifest in another form
   */
  public record Proof(Link manifest, Link checksums, Optional<Key> key) {}

  /**
   * The public key of who signs the site.
   *
   * @param text in base64
   */
  public record Key(Link file, String text, String fingerprint) {}

  @Override
  public String template() {
    return "page.ftlh";
  }
}
