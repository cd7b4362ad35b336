package dossier.picture.map.world;

import dossier.picture.map.world.LandRing.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pieces of land taken together.
 *
 * @param outlines around all of it, where it ends at a coast or at land that is not among it
 * @param borders between countries
 */
public record Merged(List<LandRing> outlines, List<Arc> borders) {

  /** Of pieces. */
  public static Merged of(Collection<Part> parts) {
    Map<Arc, List<Step>> uses = new LinkedHashMap<>();
    parts.stream()
        .flatMap(part -> part.rings().stream())
        .flatMap(ring -> ring.steps().stream())
        .forEach(step -> uses.computeIfAbsent(step.arc(), arc -> new ArrayList<>()).add(step));
    List<Step> once =
        uses.values().stream().filter(used -> used.size() == 1).map(used -> used.get(0)).toList();
    List<Arc> borders =
        uses.entrySet().stream()
            .filter(used -> used.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    return new Merged(rings(once), borders);
  }

  /** Goes on from each step to one that begins where it ends, until it is back. */
  private static List<LandRing> rings(List<Step> steps) {
    Map<Long, Deque<Step>> from = new HashMap<>();
    steps.forEach(step -> from.computeIfAbsent(step.start(), at -> new ArrayDeque<>()).add(step));
    List<LandRing> rings = new ArrayList<>();
    for (Step step : steps) {
      Deque<Step> open = from.getOrDefault(step.start(), new ArrayDeque<>());
      if (open.remove(step)) {
        rings.add(ring(step, from));
      }
    }
    return rings;
  }

  private static LandRing ring(Step first, Map<Long, Deque<Step>> from) {
    List<Step> way = new ArrayList<>(List.of(first));
    Deque<Step> next = from.getOrDefault(first.end(), new ArrayDeque<>());
    while (way.get(way.size() - 1).end() != first.start() && !next.isEmpty()) {
      Step step = next.remove();
      way.add(step);
      next = from.getOrDefault(step.end(), new ArrayDeque<>());
    }
    return new LandRing(List.copyOf(way));
  }
}
