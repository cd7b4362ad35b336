package dossier.view.drawing;

import dossier.picture.Network;
import dossier.picture.Network.Node;
import dossier.picture.Network.Tie;
import dossier.picture.NetworkDrawing;
import dossier.picture.Svg;
import dossier.view.drawing.NetworkNode.Column;
import dossier.view.drawing.NetworkView.TieView;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ties around one entry as they are found, and the view of them: drawn as far as can be read,
 * and all of them as a list. Used once, by one thread.
 */
final class Ego {
  private static final int FEWEST = 3;

  /** So many lines a list has room for, besides those that the drawing has numbers for. */
  private static final int MOST_LINES = 100;

  private final NetworkNode centre;
  private final Words words;
  private final Map<String, NetworkNode> knots = new LinkedHashMap<>();
  private final Map<String, NetworkEdge> ties = new LinkedHashMap<>();
  private final Map<String, List<NetworkEdge>> touching = new HashMap<>();
  private final List<Tie> drawn = new ArrayList<>();
  private int number;
  private int leftOut;

  Ego(NetworkNode centre, Words words) {
    this.centre = centre;
    this.words = words;
    knots.put(centre.name(), centre);
  }

  NetworkNode centre() {
    return centre;
  }

  /** What was tied to something already. */
  Optional<NetworkNode> known(String name) {
    return Optional.ofNullable(knots.get(name));
  }

  /** Notes a tie between neighbouring columns, the left one first. */
  void tie(NetworkNode from, NetworkNode to, Saying saying) {
    ties.computeIfAbsent(from.name() + " " + to.name(), key -> tied(from, to))
        .sayings()
        .add(saying);
  }

  private NetworkEdge tied(NetworkNode from, NetworkNode to) {
    NetworkEdge tie = new NetworkEdge(from, to, new LinkedHashSet<>());
    for (NetworkNode knot : List.of(from, to)) {
      knots.putIfAbsent(knot.name(), knot);
      touching.computeIfAbsent(knot.name(), key -> new ArrayList<>()).add(tie);
    }
    return tie;
  }

  /**
   * The view; empty if there is too little to draw.
   *
   * @param subject what the list calls the centre
   * @param lead what is drawn
   */
  Optional<NetworkView> view(String subject, String lead) {
    if (knots.size() < FEWEST) {
      return Optional.empty();
    }
    Set<String> chosen = Chosen.of(knots.values(), ties.values());
    List<TieView> list = list(centre, centre, chosen);
    Network network = new Network(centre.name(), columns(chosen), drawn);
    Svg.Called called = new Svg.Called(words.of("network.title"), words.of("drawing.list-follows"));
    return Optional.of(
        new NetworkView(
            subject,
            lead,
            NetworkDrawing.wide(network, called),
            NetworkDrawing.narrow(network, called),
            knots.size() == chosen.size(),
            number,
            leftOut,
            list));
  }

  /** The ties of a knot, but for the one that led to it; each is numbered and followed further. */
  private List<TieView> list(NetworkNode at, NetworkNode from, Set<String> chosen) {
    List<TieView> list = new ArrayList<>();
    for (NetworkEdge tie : touching.getOrDefault(at.name(), List.of())) {
      NetworkNode end = tie.across(at);
      if (!end.name().equals(from.name()) && hasRoom(tie, chosen)) {
        int here = ++number;
        if (tie.within(chosen)) {
          drawn.add(tie.drawn(here));
        }
        boolean further = at.name().equals(centre.name());
        list.add(tie.view(here, end, further ? list(end, at, chosen) : List.of(), words));
      }
    }
    return list;
  }

  private boolean hasRoom(NetworkEdge tie, Set<String> chosen) {
    boolean room = number < MOST_LINES || tie.within(chosen);
    leftOut += room ? 0 : 1;
    return room;
  }

  private List<List<Node>> columns(Set<String> chosen) {
    List<List<Node>> columns = new ArrayList<>();
    for (Column column : Column.values()) {
      List<Node> nodes =
          knots.values().stream()
              .filter(knot -> knot.column() == column && chosen.contains(knot.name()))
              .map(NetworkNode::node)
              .toList();
      if (!nodes.isEmpty()) {
        columns.add(nodes);
      }
    }
    return columns;
  }
}
