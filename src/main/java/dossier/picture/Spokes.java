package dossier.picture;

import dossier.picture.Network.Node;
import dossier.picture.Network.Tie;
import dossier.site.Html;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws a network for narrow pages: whoever is tied to the centre below it, and whoever is tied to
 * them further in. Who is tied to several stands below each. Used once, by one thread.
 */
final class Spokes {
  private static final int WIDTH = 340;
  private static final int STEP = 36;
  private static final int TRUNK = 8;
  private static final int GAP = 10;
  private static final int EDGE = 2;

  private final Network network;
  private final Svg.Called called;
  private final Map<String, Node> nodes;
  private final NetworkNodes knots = new NetworkNodes(27, 29);
  private int y = EDGE;

  Spokes(Network network, Svg.Called called) {
    this.called = called;
    this.network = network;
    this.nodes = network.nodes().collect(Collectors.toMap(Node::name, Function.identity()));
  }

  /** Draws downwards. */
  Html draw() {
    box(network.centre(), EDGE);
    branch(network.centre(), EDGE, around(network.centre(), ""));
    return knots.svg("narrow", WIDTH, y - GAP + EDGE, called);
  }

  private List<Tie> around(String name, String but) {
    return network.ties().stream().filter(tie -> tie.touches(name) && !tie.touches(but)).toList();
  }

  /** Draws all that hangs on a node, each below the other. */
  private void branch(String name, int x, List<Tie> ties) {
    int top = y - GAP;
    for (Tie tie : ties) {
      String child = tie.across(name);
      int middle = y + tall(child) / 2;
      knots.line(tie, "M%s %sV%sH%s".formatted(x + TRUNK, top, middle, x + STEP));
      knots.number(tie, x + TRUNK + 4 + 11, middle);
      box(child, x + STEP);
      if (name.equals(network.centre())) {
        branch(child, x + STEP, around(child, name));
      }
    }
  }

  private int tall(String name) {
    return knots.tall(node(name));
  }

  private Node node(String name) {
    return Objects.requireNonNull(nodes.get(name));
  }

  private void box(String name, int x) {
    knots.box(node(name), x, y, WIDTH - x - EDGE, tall(name));
    y += tall(name) + GAP;
  }
}
