package dossier.vault;

import dossier.text.Hash;
import dossier.text.Id;
import java.time.Instant;

/**
 * A private copy of a source, as the custody log names it.
 *
 * @param number which copy of this source it is, counted from 1
 * @param time when it was taken
 * @param file the name that the file had
 * @param original the hash of the file
 * @param text the hash of the text that was read from it
 * @param root what stands in the source's front matter: the root over the words of the text
 */
public record Capture(
    Id source, int number, Instant time, String file, Hash original, Hash text, Hash root) {

  /** Its folder below the vault. */
  String folder() {
    return source + "/" + number;
  }
}
