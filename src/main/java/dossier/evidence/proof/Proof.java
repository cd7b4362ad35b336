package dossier.evidence.proof;

import dossier.text.Hash;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * That some words stand at certain places of a copy, for everybody who knows the copy's root.
 *
 * @param size how many words the copy has
 * @param leaves the words that are shown, by index
 * @param beside the hashes of the largest subtrees that hold none of them, from left to right
 */
public record Proof(int size, List<Leaf> leaves, List<Hash> beside) {
  public Proof {
    leaves = List.copyOf(leaves);
    beside = List.copyOf(beside);
  }

  /** The root that it leads to; empty if it is malformed: not in order, too little or too much. */
  public Optional<Hash> root() {
    return inOrder() ? new Walk(leaves, beside).root(size) : Optional.empty();
  }

  private boolean inOrder() {
    int before = -1;
    for (Leaf leaf : leaves) {
      if (leaf.index() <= before || leaf.index() >= size) {
        return false;
      }
      before = leaf.index();
    }
    return !leaves.isEmpty();
  }

  /** One walk through the tree, from left to right. Used once. */
  private static final class Walk {
    private final List<Leaf> leaves;
    private final Iterator<Hash> beside;
    private int shown;

    Walk(List<Leaf> leaves, List<Hash> beside) {
      this.leaves = leaves;
      this.beside = beside.iterator();
    }

    Optional<Hash> root(int size) {
      Optional<Hash> tree = hash(0, size);
      return beside.hasNext() ? Optional.empty() : tree.map(hash -> MerkleTree.root(size, hash));
    }

    private Optional<Hash> hash(int from, int to) {
      boolean holdsOne = shown < leaves.size() && leaves.get(shown).index() < to;
      if (!holdsOne) {
        return beside.hasNext() ? Optional.of(beside.next()) : Optional.empty();
      }
      if (to - from == 1) {
        return Optional.of(leaves.get(shown++).hash());
      }
      int middle = from + MerkleTree.split(to - from);
      Optional<Hash> left = hash(from, middle);
      Optional<Hash> right = hash(middle, to);
      return left.isPresent() && right.isPresent()
          ? Optional.of(MerkleTree.node(left.get(), right.get()))
          : Optional.empty();
    }
  }
}
