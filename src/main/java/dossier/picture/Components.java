package dossier.picture;

import dossier.picture.Diagram.Arrow;
import dossier.picture.Diagram.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts a diagram into what arrows join; boxes that no arrow touches come last, together. */
final class Components {
  private final Map<String, String> parent = new HashMap<>();

  private Components() {}

  /** The parts, in the order of their first boxes. */
  static List<Diagram> of(Diagram diagram) {
    Components components = new Components();
    diagram.arrows().forEach(arrow -> components.join(arrow.from(), arrow.to()));
    return components.parted(diagram);
  }

  private void join(String one, String other) {
    parent.put(root(one), root(other));
  }

  private String root(String name) {
    String at = name;
    String above = parent.computeIfAbsent(at, key -> key);
    while (!above.equals(at)) {
      at = above;
      above = parent.getOrDefault(at, at);
    }
    return at;
  }

  private List<Diagram> parted(Diagram diagram) {
    Map<String, List<Box>> joined = new LinkedHashMap<>();
    List<Box> alone = new ArrayList<>();
    for (Box box : diagram.boxes()) {
      if (parent.containsKey(box.name())) {
        joined.computeIfAbsent(root(box.name()), key -> new ArrayList<>()).add(box);
      } else {
        alone.add(box);
      }
    }
    List<Diagram> parts = new ArrayList<>();
    joined.forEach((root, boxes) -> parts.add(new Diagram(boxes, arrows(diagram, root))));
    if (!alone.isEmpty()) {
      parts.add(new Diagram(alone, List.of()));
    }
    return parts;
  }

  private List<Arrow> arrows(Diagram diagram, String root) {
    return diagram.arrows().stream().filter(arrow -> root(arrow.from()).equals(root)).toList();
  }
}
