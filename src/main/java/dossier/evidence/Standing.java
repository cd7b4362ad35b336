package dossier.evidence;

import dossier.evidence.Expected.Part;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.passage.TextDirective;
import dossier.evidence.proof.Leaf;
import dossier.model.Source;
import dossier.text.Hash;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an entry of the lock is about a quotation, and whether it holds. */
final class Standing {
  private Standing() {}

  /**
   * Whether the words of an entry are exactly those of a quotation, with gaps only where it has
   * some.
   */
  static boolean as(Quoted quoted, ProvedQuotation entry) {
    return as(quoted.expected(), entry.proof().leaves());
  }

  static boolean as(Expected expected, List<Leaf> leaves) {
    List<Part> parts = expected.parts();
    Set<Integer> gaps = gaps(expected);
    int at = 0;
    for (int i = 0; i < leaves.size(); i++) {
      boolean follows = i == 0 || leaves.get(i).index() == leaves.get(i - 1).index() + 1;
      if (!follows && !gaps.contains(at)) {
        return false;
      }
      for (String text : Word.parts(leaves.get(i).word())) {
        if (at == parts.size() || !parts.get(at).matches(text)) {
          return false;
        }
        at++;
      }
    }
    return at == parts.size();
  }

  /** Whether an entry leads to the root of the source's copy, and its link to its own words. */
  static boolean proves(ProvedQuotation entry, Source source) {
    return entry.proof().root().map(Hash::hex).equals(source.capture())
        && entry.passage().flatMap(TextDirective::read).map(to -> leads(entry, to)).orElse(true);
  }

  private static boolean leads(ProvedQuotation entry, TextDirective to) {
    List<String> words = entry.proof().leaves().stream().map(Leaf::word).toList();
    List<String> start = texts(to.start());
    List<String> end = texts(to.end());
    return to.end().isEmpty()
        ? words.equals(start)
        : words.size() >= start.size() + end.size()
            && words.subList(0, start.size()).equals(start)
            && words.subList(words.size() - end.size(), words.size()).equals(end);
  }

  private static List<String> texts(String words) {
    return Words.of(Words.normal(words)).stream().map(Word::text).toList();
  }

  /** Before which parts something may be left out. */
  private static Set<Integer> gaps(Expected expected) {
    Set<Integer> gaps = new HashSet<>();
    int at = 0;
    for (List<Part> piece : expected.pieces()) {
      gaps.add(at);
      at += piece.size();
    }
    return gaps;
  }
}
