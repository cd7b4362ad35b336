package dossier.evidence;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Word;
import dossier.evidence.proof.MerkleTree;
import dossier.evidence.proof.Salts;

/**
 * A private copy that is at hand, and the tree over its words. Used by one thread.
 *
 * @param tree over the words of the copy, with the copy's own salts
 */
public record HeldCopy(Copy copy, MerkleTree tree) {

  /**
   * A copy.
   *
   * @param text with at least one word
   * @param secret what its salts are made from
   */
  public static HeldCopy of(String text, byte[] secret) {
    Copy copy = Copy.of(text);
    return new HeldCopy(
        copy, MerkleTree.of(copy.words().stream().map(Word::text).toList(), new Salts(secret)));
  }
}
