package dossier.picture;

import dossier.picture.Diagram.Arrow;
import dossier.picture.Diagram.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts each box in a layer behind all those that lead to it, and within its layer near them, by the
 * mean of their places (Sugiyama's method). Used once, by one thread.
 */
final class Layers {
  private static final int SWEEPS = 4;

  private final Diagram diagram;
  private final Map<String, Integer> depths = new HashMap<>();
  private final Map<String, Double> places = new HashMap<>();

  private Layers(Diagram diagram) {
    this.diagram = diagram;
  }

  /** The boxes by layer, in their order within it. */
  static List<List<Box>> of(Diagram diagram) {
    Layers layers = new Layers(diagram);
    diagram.boxes().forEach(box -> layers.depth(box.name(), new HashSet<>()));
    return layers.ordered();
  }

  private int depth(String name, Set<String> way) {
    Integer known = depths.get(name);
    if (known != null || !way.add(name)) {
      return known == null ? -1 : known;
    }
    int depth = 0;
    for (Arrow arrow : diagram.arrows()) {
      if (arrow.to().equals(name)) {
        depth = Math.max(depth, depth(arrow.from(), way) + 1);
      }
    }
    way.remove(name);
    depths.put(name, depth);
    return depth;
  }

  private List<List<Box>> ordered() {
    List<List<Box>> layers = new ArrayList<>();
    for (Box box : diagram.boxes()) {
      int depth = depths.getOrDefault(box.name(), 0);
      while (layers.size() <= depth) {
        layers.add(new ArrayList<>());
      }
      layers.get(depth).add(box);
    }
    layers.forEach(this::place);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 0; i < layers.size(); i++) {
        List<Box> layer = layers.get(down ? i : layers.size() - 1 - i);
        layer.sort(Comparator.comparingDouble(box -> mean(box.name(), down)));
        place(layer);
      }
    }
    return layers;
  }

  private void place(List<Box> layer) {
    for (int i = 0; i < layer.size(); i++) {
      places.put(layer.get(i).name(), i - layer.size() / 2.0);
    }
  }

  private double mean(String name, boolean down) {
    return diagram.arrows().stream()
        .filter(arrow -> (down ? arrow.to() : arrow.from()).equals(name))
        .mapToDouble(arrow -> places.getOrDefault(down ? arrow.from() : arrow.to(), 0.0))
        .average()
        .orElse(places.getOrDefault(name, 0.0));
  }
}
