package dossier.emit.search.pack;

import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import java.nio.charset.StandardCharsets;

/**
 * JSON as a script that hands it to the search.
 *
 * @param data zlib (RFC 1950) in Base64 (RFC 4648, section 4)
 */
public record PackedScript(Address address, String data) {

  /** What the script calls it: the file's name without its ending. */
  public String name() {
    String path = address.path();
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  /**
   * The script.
   *
   * @param origin what it is made from
   */
  public Artifact file(Span origin) {
    String script = "dossierSearch(\"%s\",\"%s\")\n".formatted(name(), data);
    return new Artifact(address, script.getBytes(StandardCharsets.US_ASCII), origin);
  }
}
