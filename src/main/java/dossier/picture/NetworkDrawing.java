package dossier.picture;

import dossier.picture.Diagram.Arrow;
import dossier.picture.Diagram.Box;
import dossier.picture.Network.Node;
import dossier.picture.Network.Tie;
import dossier.site.Html;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws a network: in columns for wide pages, as spokes for narrow ones. All ties run between two
 * columns and enter a node each in a place of its own, where the tie's number stands: so no tie
 * runs through a node, and no number covers another. Used once, by one thread.
 */
public final class NetworkDrawing {
  private static final int BOX = 180;
  private static final int GAP_ACROSS = 14;
  private static final int GAP_ALONG = 72;
  private static final int LABEL = 28;
  private static final int PORT = 20;
  private static final int EDGE = 4;

  private final Network network;
  private final Svg.Called called;
  private final Map<String, Spot> spots = new HashMap<>();
  private final NetworkNodes knots = new NetworkNodes(18, 20);

  private record Spot(int x, int y, int height) {
    int middle() {
      return y + height / 2;
    }
  }

  private NetworkDrawing(Network network, Svg.Called called) {
    this.called = called;
    this.network = network;
  }

  /** Draws from left to right. */
  public static Html wide(Network network, Svg.Called called) {
    return new NetworkDrawing(network, called).draw();
  }

  /** Draws downwards. */
  public static Html narrow(Network network, Svg.Called called) {
    return new Spokes(network, called).draw();
  }

  private Html draw() {
    List<List<String>> columns = ordered();
    int height = columns.stream().mapToInt(this::tall).max().orElse(0);
    int x = EDGE;
    for (List<String> column : columns) {
      place(column, x, EDGE + (height - tall(column)) / 2);
      x += BOX + GAP_ALONG;
    }
    network.nodes().forEach(this::ties);
    network.nodes().forEach(this::knot);
    return knots.svg("wide", x - GAP_ALONG + EDGE, height + 2 * EDGE, called);
  }

  /** Every node has a tie from the column before, so that its layer is its column. */
  private List<List<String>> ordered() {
    Diagram diagram =
        new Diagram(
            network
                .nodes()
                .map(node -> new Box(node.name(), "", "", "", Optional.empty()))
                .toList(),
            network.ties().stream().map(tie -> new Arrow(tie.from(), tie.to(), false)).toList());
    return Layers.of(diagram).stream()
        .map(layer -> layer.stream().map(Box::name).toList())
        .toList();
  }

  private void place(List<String> column, int x, int top) {
    int y = top;
    for (String name : column) {
      spots.put(name, new Spot(x, y, tall(name)));
      y += tall(name) + GAP_ACROSS;
    }
  }

  private int tall(List<String> column) {
    return column.stream().mapToInt(name -> tall(name) + GAP_ACROSS).sum() - GAP_ACROSS;
  }

  private int tall(String name) {
    Node node =
        network.nodes().filter(other -> other.name().equals(name)).findFirst().orElseThrow();
    return Math.max(knots.tall(node), PORT * into(name).size());
  }

  private List<Tie> into(String name) {
    return network.ties().stream().filter(tie -> tie.to().equals(name)).toList();
  }

  private Spot spot(String name) {
    return spots.getOrDefault(name, new Spot(0, 0, 0));
  }

  private void ties(Node node) {
    Spot to = spot(node.name());
    List<Tie> ties =
        into(node.name()).stream()
            .sorted(Comparator.comparingInt((Tie tie) -> spot(tie.from()).y()))
            .toList();
    int port = to.middle() - (ties.size() - 1) * PORT / 2;
    for (Tie tie : ties) {
      tie(tie, spot(tie.from()), to.x(), port);
      port += PORT;
    }
  }

  private void tie(Tie tie, Spot from, int x, int y) {
    int start = from.x() + BOX;
    int end = x - LABEL;
    int bend = (start + end) / 2;
    knots.line(
        tie,
        "M%s %sC%s %s %s %s %s %sH%s"
            .formatted(start, from.middle(), bend, from.middle(), bend, y, end, y, x));
    knots.number(tie, end + LABEL / 2, y);
  }

  private void knot(Node node) {
    Spot spot = spot(node.name());
    knots.box(node, spot.x(), spot.y(), BOX, spot.height());
  }
}
