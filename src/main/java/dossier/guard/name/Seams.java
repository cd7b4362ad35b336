package dossier.guard.name;

import dossier.guard.name.Heard.Found;
import dossier.guard.name.Heard.Gap;
import dossier.guard.name.Walk.End;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a run of letters into words of the list: at its seams, and between them where one word of
 * the list follows another with nothing between, or with an initial or a patronymic.
 */
final class Seams {
  private static final int LONGEST_PATRONYMIC = 20;
  private static final int NO_WORD = -1;

  private final Node root;
  private final Signs signs;
  private final BitSet starts;
  private final BitSet wordEnds = new BitSet();
  private final List<Part> parts = new ArrayList<>();

  /** A word, or what can stand between two. */
  private record Part(int start, int end, int word, boolean isCommon) {
    boolean isGap() {
      return word == NO_WORD;
    }
  }

  private Seams(Node root, Signs signs) {
    this.root = root;
    this.signs = signs;
    this.starts = (BitSet) signs.seams().clone();
  }

  static Heard of(Node root, String run) {
    Signs signs = Signs.of(run);
    Seams reading = new Seams(root, signs);
    for (int at = 0; at < signs.size(); at = reading.starts.nextSetBit(at + 1)) {
      reading.words(at);
      reading.gaps(at);
    }
    return reading.heard();
  }

  private void words(int start) {
    int seam = signs.seams().nextSetBit(start + 1);
    boolean mixed = signs.isMixed(start, seam);
    add(start, start, Walk.from(root, signs.glyphs(), start, mixed));
    if (!mixed && seam < signs.size() && signs.isMixed(start, signs.size())) {
      add(start, seam, Walk.from(root, signs.glyphs(), start, true));
    }
  }

  private void add(int start, int beyond, List<End> ends) {
    for (End end : ends) {
      if (end.at() > beyond) {
        for (int word : end.node().words()) {
          parts.add(new Part(start, end.at(), word, Habits.areCommon(end.habits())));
        }
        starts.set(end.at());
        wordEnds.set(end.at());
      }
    }
  }

  private void gaps(int start) {
    if (start > 0 && (wordEnds.get(start) || signs.seams().get(start))) {
      int last = Math.min(start + LONGEST_PATRONYMIC, signs.size());
      for (int end = start + 1; end <= last; end++) {
        if (end == start + 1 || signs.isPatronymic(start, end)) {
          parts.add(new Part(start, end, NO_WORD, true));
          starts.set(end);
        }
      }
    } else if (start == 0) {
      int end = signs.seams().nextSetBit(1);
      if (end < signs.size() && signs.isPatronymic(0, end)) {
        parts.add(new Part(0, end, NO_WORD, true));
      }
    }
  }

  /** Only what leads from seam to seam is left. */
  private Heard heard() {
    BitSet kept = new BitSet();
    List<Found> words = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    parts.sort(Comparator.comparingInt(Part::start).reversed());
    for (Part part : parts) {
      boolean whole = signs.seams().get(part.start()) && signs.seams().get(part.end());
      boolean ends = signs.seams().get(part.end()) && !part.isGap();
      if (whole || ends || kept.get(part.end())) {
        kept.set(part.start());
        int from = signs.places().get(part.start());
        int to = signs.places().get(part.end());
        if (part.isGap()) {
          gaps.add(new Gap(from, to));
        } else {
          words.add(new Found(from, to, part.word(), whole, part.isCommon()));
        }
      }
    }
    int length = signs.places().get(signs.size());
    return new Heard(
        List.copyOf(words), List.copyOf(gaps), length, signs.isPatronymic(0, signs.size()));
  }
}
