package dossier.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where a list ends its pages. */
class PartsTest {

  private static List<List<Integer>> cut(int limit, Integer... weights) {
    return Parts.of(List.of(weights), weight -> weight, limit).runs();
  }

  @Test
  void nothingIsOnePart() {
    assertEquals(List.of(List.of()), cut(10));
  }

  @Test
  void exactlyTheLimitIsOnePart() {
    assertEquals(List.of(List.of(10)), cut(10, 10));
    assertEquals(List.of(List.of(4, 3, 3)), cut(10, 4, 3, 3));
    assertEquals(List.of(List.of(4, 3, 3), List.of(1)), cut(10, 4, 3, 3, 1));
  }

  @Test
  void whatIsTooHeavyStandsAlone() {
    assertEquals(List.of(List.of(1), List.of(11), List.of(1, 1)), cut(10, 1, 11, 1, 1));
  }

  @Test
  void aRunPastTheLastIsEmpty() {
    Parts<Integer> parts = Parts.of(List.of(1, 1), weight -> weight, 1);
    assertEquals(2, parts.count());
    assertEquals(List.of(), parts.run(3));
  }

  @Test
  void growthMovesNothingBeforeIt() {
    Random random = new Random(30);
    for (int round = 0; round < 100; round++) {
      List<Integer> all = IntStream.range(0, 60).mapToObj(each -> 1 + random.nextInt(9)).toList();
      List<Integer> fewer = all.subList(0, random.nextInt(60));
      List<List<Integer>> before = Parts.of(fewer, weight -> weight, 20).runs();
      List<List<Integer>> after = Parts.of(all, weight -> weight, 20).runs();
      int full = before.size() - 1;
      assertEquals(before.subList(0, full), after.subList(0, full));
      List<Integer> last = before.get(full);
      assertEquals(last, after.get(full).subList(0, last.size()));
      after.forEach(run -> assertTrue(run.stream().mapToInt(each -> each).sum() <= 20));
      assertEquals(all, after.stream().flatMap(List::stream).toList());
    }
  }
}
