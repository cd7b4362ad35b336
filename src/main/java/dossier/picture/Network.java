package dossier.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is tied to whom, around one in the centre. Refuses what cannot be drawn: a tie that does not
 * lead from one column to the next, a node that no tie joins, and two nodes of one name.
 *
 * @param centre the name of the node around which the others stand
 * @param columns the nodes from left to right
 */
public record Network(String centre, List<List<Node>> columns, List<Tie> ties) {
  public Network {
    columns = columns.stream().map(List::copyOf).toList();
    ties = List.copyOf(ties);
    Map<String, Integer> at = places(columns);
    for (Tie tie : ties) {
      require(at.getOrDefault(tie.from(), -2) + 1 == at.getOrDefault(tie.to(), -2), tie.toString());
    }
    Set<String> joined = new HashSet<>(Set.of(centre));
    ties.forEach(tie -> joined.addAll(Set.of(tie.from(), tie.to())));
    require(joined.equals(at.keySet()), "joined: " + joined + ", all: " + at.keySet());
  }

  private static Map<String, Integer> places(List<List<Node>> columns) {
    Map<String, Integer> at = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      for (Node node : columns.get(i)) {
        require(at.put(node.name(), i) == null, node.name());
      }
    }
    return at;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("cannot be drawn: " + what);
    }
  }

  /**
   * A node.
   *
   * @param name what ties call it
   * @param title its first words, in bold
   * @param language the language of the title where it is not the page's (BCP 47)
   * @param words what stands below; may be empty
   * @param href where it leads; empty for the centre, whose page this is
   * @param label what a screen reader is told
   * @param style a class of the style sheet
   */
  public record Node(
      String name,
      String title,
      Optional<String> language,
      String words,
      String href,
      String label,
      String style) {}

  /**
   * A tie.
   *
   * @param number what it is called in the list beside the drawing
   * @param broken whether its line is broken
   */
  public record Tie(String from, String to, int number, boolean broken) {

    /** The other end. */
    String across(String name) {
      return from.equals(name) ? to : from;
    }

    boolean touches(String name) {
      return from.equals(name) || to.equals(name);
    }
  }

  /** All nodes, column by column. */
  Stream<Node> nodes() {
    return columns.stream().flatMap(List::stream);
  }
}
