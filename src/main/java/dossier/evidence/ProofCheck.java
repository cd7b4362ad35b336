package dossier.evidence;

import dossier.evidence.copy.Expected;
import dossier.evidence.copy.Expected.Part;
import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Reading;
import dossier.evidence.copy.Word;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.passage.TextDirective;
import dossier.evidence.proof.Leaf;
import dossier.model.Source;
import dossier.text.Hash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether an entry of the lock is about a quotation, and whether it holds. */
final class ProofCheck {
  private ProofCheck() {}

  /**
   * Whether the words of an entry are exactly those of a quotation, with gaps only where it has
   * some.
   */
  static boolean as(Quoted quoted, ProvedQuotation entry) {
    return as(quoted.expected(), entry);
  }

  static boolean as(Expected expected, ProvedQuotation entry) {
    return entry.isClearedOfNegations() && as(expected, entry.proof().leaves());
  }

  private static boolean as(Expected expected, List<Leaf> leaves) {
    List<String> printed = new ArrayList<>();
    Set<Integer> gaps = new HashSet<>();
    for (int i = 0; i < leaves.size(); i++) {
      if (i == 0 || leaves.get(i).index() != leaves.get(i - 1).index() + 1) {
        gaps.add(printed.size());
      }
      printed.addAll(Word.parts(leaves.get(i).word()));
    }
    return as(expected, new Reading(printed), gaps);
  }

  /** Each piece is read on from the one before it; it must end where words are left out. */
  private static boolean as(Expected expected, Reading printed, Set<Integer> gaps) {
    int at = 0;
    for (List<Part> piece : expected.pieces()) {
      int end = printed.end(piece, at);
      for (int inside = at + 1; inside < end; inside++) {
        if (gaps.contains(inside)) {
          return false;
        }
      }
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return at == printed.size();
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
    return FoldedWords.of(FoldedWords.normal(words)).stream().map(Word::text).toList();
  }
}
