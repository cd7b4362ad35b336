package dossier.evidence.proof;

import dossier.text.Hash;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * The Merkle tree over the words of a copy (RFC 6962, section 2.1). Its root commits to every word
 * and its place and tells nothing of them. Used by one thread.
 */
public final class MerkleTree {
  private final List<Leaf> leaves;
  private final Map<Range, Hash> hashes = new HashMap<>();

  private record Range(int from, int to) {}

  private MerkleTree(List<Leaf> leaves) {
    this.leaves = leaves;
  }

  /**
   * The tree over some words.
   *
   * @param words at least one
   */
  public static MerkleTree of(List<String> words, Salts salts) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a tree has at least one word");
    }
    List<Leaf> leaves = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      leaves.add(new Leaf(i, HexFormat.of().formatHex(salts.of(i)), words.get(i)));
    }
    return new MerkleTree(leaves);
  }

  /** What commits to all words and to how many there are. */
  public Hash root() {
    return root(leaves.size(), hash(0, leaves.size()));
  }

  /** The proof that some words stand at their places. */
  public Proof proof(NavigableSet<Integer> indexes) {
    List<Hash> beside = new ArrayList<>();
    beside(0, leaves.size(), indexes, beside);
    return new Proof(leaves.size(), indexes.stream().map(leaves::get).toList(), beside);
  }

  private void beside(int from, int to, NavigableSet<Integer> shown, List<Hash> beside) {
    if (shown.subSet(from, to).isEmpty()) {
      beside.add(hash(from, to));
    } else if (to - from > 1) {
      int middle = from + split(to - from);
      beside(from, middle, shown, beside);
      beside(middle, to, shown, beside);
    }
  }

  private Hash hash(int from, int to) {
    if (to - from == 1) {
      return leaves.get(from).hash();
    }
    Range range = new Range(from, to);
    Hash known = hashes.get(range);
    if (known != null) {
      return known;
    }
    int middle = from + split(to - from);
    Hash hash = node(hash(from, middle), hash(middle, to));
    hashes.put(range, hash);
    return hash;
  }

  /**
   * The root: of the byte 2, the number of words as 8 bytes with the highest first, and the hash of
   * the tree. RFC 6962 signs the size beside the hash; here nothing is signed, so it is hashed in.
   */
  static Hash root(int size, Hash tree) {
    byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(size).array();
    return Hash.of(new byte[] {2}, number, tree.bytes());
  }

  /** The hash of a node: of the byte 1 and the hashes of its two children. */
  static Hash node(Hash left, Hash right) {
    return Hash.of(new byte[] {1}, left.bytes(), right.bytes());
  }

  /** The largest power of two that is smaller than a number from 2 on. */
  static int split(int size) {
    return Integer.highestOneBit(size - 1);
  }
}
