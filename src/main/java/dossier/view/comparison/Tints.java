package dossier.view.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dossier.model.Comparison;
import dossier.view.comparison.WordDifference.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which words of each row differ: in each column the renderings in one language are held against
 * each other.
 *
 * @param rows the stretches of each slot of each row
 */
record Tints(List<List<List<Stretch>>> rows) {

  /**
   * What one source prints, slot by slot.
   *
   * @param language of its words (BCP 47)
   */
  record Printing(Optional<String> language, List<String> slots) {

    boolean has(int slot) {
      return slot < slots.size()
          && !slots.get(slot).isBlank()
          && !Comparison.isGap(slots.get(slot));
    }
  }

  static Tints of(List<Printing> printings) {
    List<List<List<Stretch>>> rows = new ArrayList<>();
    none(printings).rows().forEach(row -> rows.add(new ArrayList<>(row)));
    int slots = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int slot = 0; slot < slots; slot++) {
      for (List<Integer> fellows : fellows(printings, slot)) {
        List<List<Stretch>> stretches = WordDifference.of(texts(printings, fellows, slot));
        for (int i = 0; i < fellows.size(); i++) {
          rows.get(fellows.get(i)).set(slot, stretches.get(i));
        }
      }
    }
    return new Tints(List.copyOf(rows));
  }

  /** Nothing differs. */
  static Tints none(List<Printing> printings) {
    return new Tints(
        printings.stream()
            .map(
                printing ->
                    printing.slots().stream()
                        .map(slot -> List.of(new Stretch(slot, false)))
                        .toList())
            .toList());
  }

  List<List<Stretch>> of(int row) {
    return rows.get(row);
  }

  /** The rows that have words in a slot, those in one language together. */
  private static Collection<List<Integer>> fellows(List<Printing> printings, int slot) {
    return IntStream.range(0, printings.size())
        .boxed()
        .filter(at -> printings.get(at).has(slot))
        .collect(groupingBy(at -> printings.get(at).language(), LinkedHashMap::new, toList()))
        .values();
  }

  private static List<String> texts(List<Printing> printings, List<Integer> rows, int slot) {
    return rows.stream().map(at -> printings.get(at).slots().get(slot)).toList();
  }
}
