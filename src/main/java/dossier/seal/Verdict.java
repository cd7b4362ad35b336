package dossier.seal;

import dossier.seal.Voucher.Answer;
import dossier.text.Hash;
import java.util.List;
import java.util.SortedSet;

/**
 * What holding a copy against its manifest has shown.
 *
 * @param digest of the bytes of the manifest
 * @param changed files that are there, with other bytes; these and the next two by path
 * @param added files that the manifest does not name
 * @param removed files that are not there
 * @param looked whether it can be known what was added
 * @param byKey whether the manifest is signed by the key that was given
 * @param byDigest whether it has the digest that was given
 */
public record Verdict(
    SiteManifest manifest,
    Hash digest,
    SortedSet<String> changed,
    SortedSet<String> added,
    SortedSet<String> removed,
    boolean looked,
    Answer byKey,
    Answer byDigest) {

  /** Whether all that the manifest names is there, as it says, and nothing else. */
  public boolean agrees() {
    return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
  }

  /** Whether something is another than it was. */
  public boolean isAltered() {
    return !agrees() || answers().contains(Answer.DIFFERS);
  }

  /** Whether nothing is, and something from elsewhere vouches for that. */
  public boolean isProved() {
    return !isAltered() && answers().contains(Answer.HOLDS) && !answers().contains(Answer.MISSING);
  }

  private List<Answer> answers() {
    return List.of(byKey, byDigest);
  }
}
