package dossier.evidence;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Expected.Part;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Shows where words differ from the nearest passage of a text: {@code [-the quotation's-]} and
 * {@code {+the text's+}} between the words that both have. Only for people to read: nothing passes
 * because it is near.
 */
final class Difference {
  private static final long MOST_WORK = 200_000_000;

  private final List<Part> quoted;
  private final List<Copy.Part> printed;

  private Difference(List<Part> quoted, List<Copy.Part> printed) {
    this.quoted = quoted;
    this.printed = printed;
  }

  /**
   * The nearest passage, marked; empty if nothing has even half of the words, or it takes too long.
   */
  static Optional<String> nearest(List<Part> piece, Copy copy) {
    long work = (long) piece.size() * copy.parts().size();
    if (work == 0 || work > MOST_WORK) {
      return Optional.empty();
    }
    int[] place = place(piece, copy.parts());
    int far = Math.max(1, piece.size() / 2);
    if (place[2] > far) {
      return Optional.empty();
    }
    return Optional.of(new Difference(piece, copy.parts().subList(place[0], place[1])).marked());
  }

  /** Start, end and distance of the stretch with the fewest edits (Sellers, 1980). */
  private static int[] place(List<Part> quoted, List<Copy.Part> printed) {
    int rows = quoted.size();
    int[] cost = new int[rows + 1];
    int[] begin = new int[rows + 1];
    for (int i = 0; i <= rows; i++) {
      cost[i] = i;
    }
    int[] best = {0, 0, rows};
    for (int j = 1; j <= printed.size(); j++) {
      int diagonal = cost[0];
      int diagonalBegin = begin[0];
      begin[0] = j;
      for (int i = 1; i <= rows; i++) {
        int match = diagonal + (quoted.get(i - 1).matches(printed.get(j - 1).text()) ? 0 : 1);
        int matchBegin = i == 1 ? j - 1 : diagonalBegin;
        diagonal = cost[i];
        diagonalBegin = begin[i];
        int extra = cost[i] + 1;
        int missing = cost[i - 1] + 1;
        cost[i] = Math.min(match, Math.min(extra, missing));
        begin[i] = cost[i] == match ? matchBegin : cost[i] == extra ? begin[i] : begin[i - 1];
      }
      if (cost[rows] < best[2]) {
        best = new int[] {begin[rows], j, cost[rows]};
      }
    }
    return best;
  }

  private String marked() {
    int[][] cost = costs();
    Deque<String> words = new ArrayDeque<>();
    int i = quoted.size();
    int j = printed.size();
    while (i > 0 || j > 0) {
      if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] && same(i, j)) {
        words.addFirst(printed.get(j - 1).text());
        i--;
        j--;
      } else if (i > 0 && (j == 0 || cost[i][j] == cost[i - 1][j] + 1)) {
        words.addFirst("[-" + quoted.get(--i).text() + "-]");
      } else if (j > 0 && (i == 0 || cost[i][j] == cost[i][j - 1] + 1)) {
        words.addFirst("{+" + printed.get(--j).text() + "+}");
      } else {
        words.addFirst("{+" + printed.get(--j).text() + "+}");
        words.addFirst("[-" + quoted.get(--i).text() + "-]");
      }
    }
    return String.join(" ", words).replace("-] [-", " ").replace("+} {+", " ");
  }

  private boolean same(int i, int j) {
    return quoted.get(i - 1).matches(printed.get(j - 1).text());
  }

  private int[][] costs() {
    int[][] cost = new int[quoted.size() + 1][printed.size() + 1];
    for (int i = 0; i <= quoted.size(); i++) {
      for (int j = 0; j <= printed.size(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
        } else {
          int match = cost[i - 1][j - 1] + (same(i, j) ? 0 : 1);
          cost[i][j] = Math.min(match, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        }
      }
    }
    return cost;
  }
}
