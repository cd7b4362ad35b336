package dossier.picture.map.ground;

import dossier.picture.map.world.Arc;
import dossier.picture.map.world.Compass;
import dossier.picture.map.world.LandRing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arcs in dots, each made thinner once: whatever two shapes share stays shared. */
final class MapLines {
  private final Window window;
  private final double tolerance;
  private final Map<Arc, double[]> whole;
  private final Map<Arc, double[]> known = new HashMap<>();

  MapLines(Window window, double tolerance) {
    this(window, tolerance, new HashMap<>());
  }

  private MapLines(Window window, double tolerance, Map<Arc, double[]> whole) {
    this.window = window;
    this.tolerance = tolerance;
    this.whole = whole;
  }

  /** The same arcs, of which less is left. */
  MapLines coarser(double times) {
    return new MapLines(window, tolerance * times, whole);
  }

  Window window() {
    return window;
  }

  double tolerance() {
    return tolerance;
  }

  double[] of(Arc arc) {
    return known.computeIfAbsent(
        arc, one -> Thin.of(whole.computeIfAbsent(one, this::drawn), tolerance));
  }

  private double[] drawn(Arc arc) {
    double[] drawn = new double[2 * arc.size()];
    for (int i = 0; i < arc.size(); i++) {
      Compass point = arc.point(i);
      drawn[2 * i] = window.exactX(point);
      drawn[2 * i + 1] = window.exactY(point);
    }
    return drawn;
  }

  double[] of(LandRing ring) {
    List<LandRing.Step> steps = ring.steps();
    double[] all = new double[steps.stream().mapToInt(step -> of(step.arc()).length - 2).sum()];
    int size = 0;
    for (LandRing.Step step : steps) {
      double[] line = of(step.arc());
      int last = line.length - 2;
      for (int i = 0; i < last; i += 2) {
        int from = step.backwards() ? last - i : i;
        all[size++] = line[from];
        all[size++] = line[from + 1];
      }
    }
    return all;
  }
}
