package dossier.evidence;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Expected;
import dossier.evidence.copy.Expected.Part;
import dossier.evidence.copy.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the words of quotations in a copy: whole words, in their order, nothing folded but
 * typography. There is no fuzzy match. Immutable and safe to share between threads.
 */
public final class QuoteMatcher {
  private final Copy copy;

  /** For the quotations of one copy. */
  public QuoteMatcher(Copy copy) {
    this.copy = copy;
  }

  /**
   * Where a quotation stands: a stretch for each piece, in order. Of several places the one whose
   * pieces stand closest together, and of those the first; empty if it stands nowhere.
   */
  Optional<List<Stretch>> find(Expected expected) {
    return find(expected, places -> true);
  }

  /** The same, of the places that are allowed. */
  Optional<List<Stretch>> find(Expected expected, Predicate<List<Stretch>> allowed) {
    List<List<Stretch>> places = expected.pieces().stream().map(this::all).toList();
    Optional<List<Stretch>> best = Optional.empty();
    if (places.isEmpty()) {
      return best;
    }
    for (Stretch first : places.get(0)) {
      Optional<List<Stretch>> found = from(first, places).filter(allowed);
      if (found.isPresent() && (best.isEmpty() || length(found.get()) < length(best.get()))) {
        best = found;
      }
    }
    return best;
  }

  /** The first piece that does not stand behind those before it. */
  int failing(Expected expected) {
    int from = 0;
    for (int i = 0; i < expected.pieces().size(); i++) {
      int behind = from;
      Optional<Stretch> next =
          all(expected.pieces().get(i)).stream()
              .filter(place -> place.from() >= behind)
              .findFirst();
      if (next.isEmpty()) {
        return i;
      }
      from = next.get().to();
    }
    return -1;
  }

  /** All places where a piece stands, in order. */
  List<Stretch> all(List<Part> piece) {
    List<Copy.Part> parts = copy.parts();
    List<Stretch> places = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      int end = parts.get(at).first() ? copy.reading().end(piece, at) : -1;
      if (end > at && parts.get(end - 1).last()) {
        places.add(new Stretch(parts.get(at).word(), parts.get(end - 1).word() + 1));
      }
    }
    return places;
  }

  private static Optional<List<Stretch>> from(Stretch first, List<List<Stretch>> places) {
    List<Stretch> found = new ArrayList<>(List.of(first));
    int behind = first.to();
    for (List<Stretch> next : places.subList(1, places.size())) {
      int index = firstFrom(next, behind);
      if (index == next.size()) {
        return Optional.empty();
      }
      found.add(next.get(index));
      behind = next.get(index).to();
    }
    return Optional.of(found);
  }

  /** The first of the places, which are in order, that begins at a word or behind it. */
  private static int firstFrom(List<Stretch> places, int word) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).from() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int length(List<Stretch> stretches) {
    return stretches.get(stretches.size() - 1).to() - stretches.get(0).from();
  }
}
