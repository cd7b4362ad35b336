package dossier.emit.search.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartingTest {
  private static final int MOST = 1_000;

  private record Item(String name, int length) {}

  private static List<List<Item>> parted(List<Item> items) {
    List<List<Item>> parts = new ArrayList<>();
    Parting parting = new Parting(MOST);
    for (Item item : items) {
      if (parting.begins(item.name(), item.length())) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(item);
    }
    return parts;
  }

  private static List<Item> items(Random random) {
    return IntStream.range(0, 2_000)
        .mapToObj(i -> new Item("word" + i, 10 + random.nextInt(90)))
        .toList();
  }

  @Test
  void noFileIsLongerThanItMayBe() {
    for (List<Item> part : parted(items(new Random(5)))) {
      assertTrue(part.stream().mapToInt(Item::length).sum() <= MOST);
    }
  }

  @Test
  void anItemThatIsTooLongStandsAlone() {
    List<Item> items = List.of(new Item("a", 10), new Item("b", 2 * MOST), new Item("c", 990));
    assertEquals(items.stream().map(List::of).toList(), parted(items));
  }

  @Test
  void theUsualFileHasHalfAsMuchAsItMay() {
    List<Item> items = items(new Random(7));
    double usual = items.stream().mapToInt(Item::length).sum() / (double) parted(items).size();
    assertTrue(usual > 0.4 * MOST && usual < 0.7 * MOST, "it has " + usual);
  }

  @Test
  void anEditChangesTheFileInWhichItStandsAndFewOthers() {
    Random random = new Random(11);
    int changed = 0;
    for (int edit = 0; edit < 100; edit++) {
      List<Item> items = items(random);
      Set<List<Item>> before = new HashSet<>(parted(items));
      List<Item> edited = new ArrayList<>(items);
      int place = random.nextInt(items.size());
      switch (edit % 3) {
        case 0 -> edited.remove(place);
        case 1 -> edited.add(place, new Item("new" + edit, 50));
        default -> edited.set(place, new Item(items.get(place).name(), 60));
      }
      changed += (int) parted(edited).stream().filter(part -> !before.contains(part)).count();
    }
    assertTrue(changed < 300, "an edit changes more than three: " + changed);
  }
}
