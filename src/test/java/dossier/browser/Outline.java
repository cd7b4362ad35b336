package dossier.browser;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** An accessibility tree as text: a role and a name in each line, indented. */
final class Outline {
  /** Boxes that no screen reader says a word about: what is in them takes their place. */
  private static final Set<String> SILENT =
      Set.of("none", "generic", "InlineTextBox", "LineBreak", "ListMarker", "RootWebArea", "time");

  private final Map<Object, Map<?, ?>> nodes;
  private final StringBuilder text = new StringBuilder();

  Outline(Map<String, Object> tree) {
    List<Map<?, ?>> all =
        list(tree, "nodes").stream().<Map<?, ?>>map(node -> (Map<?, ?>) node).toList();
    nodes =
        all.stream().collect(Collectors.toMap(Outline::id, node -> node, (node, again) -> node));
    write(all.get(0), 0, "");
  }

  String text() {
    return text.toString();
  }

  private void write(Map<?, ?> node, int depth, String above) {
    String role = value(node, "role");
    String name = value(node, "name").strip();
    boolean said = !Boolean.TRUE.equals(node.get("ignored")) && !SILENT.contains(role);
    boolean repeats = role.equals("StaticText") && (name.isEmpty() || name.equals(above));
    if (said && !repeats) {
      String what = role.equals("StaticText") ? name : (role + level(node) + quoted(name));
      text.append("  ".repeat(depth)).append(what).append('\n');
    }
    for (Object child : list(node, "childIds")) {
      Map<?, ?> below = nodes.get(child);
      if (below != null) {
        write(below, said ? depth + 1 : depth, said ? name : above);
      }
    }
  }

  private static String level(Map<?, ?> node) {
    return list(node, "properties").stream()
        .map(property -> (Map<?, ?>) property)
        .filter(property -> "level".equals(property.get("name")))
        .filter(property -> value(node, "role").equals("heading"))
        .map(property -> " " + value(property, "value"))
        .collect(Collectors.joining());
  }

  private static String quoted(String name) {
    return name.isEmpty() ? "" : " \"" + name + "\"";
  }

  private static Object id(Map<?, ?> node) {
    return Objects.requireNonNull(node.get("nodeId"));
  }

  private static String value(Map<?, ?> node, String key) {
    return node.get(key) instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "";
  }

  private static List<?> list(Map<?, ?> node, String key) {
    return node.get(key) instanceof List<?> list ? list : List.of();
  }
}
