package dossier.evidence.lock;

import dossier.evidence.proof.Leaf;
import dossier.text.Located;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * All proofs of a dossier.
 *
 * @param entries each with the place of its block in the file, in the order of the file
 */
public record QuotesLock(List<Located<ProvedQuotation>> entries) {
  /** The first line: what the file is, and the version of its format. */
  static final String HEAD = "dossier quotes.lock 1";

  /** A lock with nothing in it. */
  public static final QuotesLock EMPTY = new QuotesLock(List.of());

  public QuotesLock {
    entries = List.copyOf(entries);
  }

  /** The text of a lock: sorted, one block for each entry, the same for the same entries. */
  public static String print(Collection<ProvedQuotation> entries) {
    StringBuilder out = new StringBuilder(HEAD).append('\n');
    new TreeSet<>(entries).forEach(entry -> print(entry, out));
    return out.toString();
  }

  private static void print(ProvedQuotation entry, StringBuilder out) {
    out.append("\nin ").append(entry.in()).append("\nof ").append(entry.of());
    out.append("\nsize ").append(entry.proof().size()).append('\n');
    if (entry.cleared() > 0) {
      out.append("cleared ").append(entry.cleared()).append('\n');
    }
    for (Leaf leaf : entry.proof().leaves()) {
      out.append("word ").append(leaf.index()).append(' ').append(leaf.salt()).append(' ');
      out.append(leaf.word()).append('\n');
    }
    entry.proof().beside().forEach(hash -> out.append("beside ").append(hash).append('\n'));
    entry.passage().ifPresent(passage -> out.append("passage ").append(passage).append('\n'));
  }
}
