package dossier.picture.map.world;

import java.util.List;
import java.util.stream.IntStream;

/** A closed way along arcs. */
public record LandRing(List<Step> steps) {

  /** An arc, gone from its first point to its last or backwards. */
  public record Step(Arc arc, boolean backwards) {
    long start() {
      return arc.start(backwards);
    }

    long end() {
      return arc.start(!backwards);
    }
  }

  /** Its points; where arcs meet the point is there once. */
  public List<Compass> points() {
    return steps.stream().flatMap(step -> points(step).stream()).toList();
  }

  private static List<Compass> points(Step step) {
    int last = step.arc().size() - 1;
    return IntStream.range(0, last)
        .mapToObj(i -> step.arc().point(step.backwards() ? last - i : i))
        .toList();
  }
}
