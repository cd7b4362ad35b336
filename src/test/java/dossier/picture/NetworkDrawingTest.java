package dossier.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.picture.Network.Node;
import dossier.picture.Network.Tie;
import dossier.site.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class NetworkDrawingTest {
  private static final Svg.Called CALLED = new Svg.Called("What", "Where");

  private static Node node(String name, String title) {
    return new Node(
        name,
        title,
        Optional.empty(),
        "person",
        "people/" + name + ".html",
        title + ", person",
        "person");
  }

  private static Element svg(Html drawing) {
    return Jsoup.parse(drawing.markup(), Parser.xmlParser()).select("svg").get(0);
  }

  private static List<Element> both(Network network) {
    return List.of(
        svg(NetworkDrawing.wide(network, CALLED)), svg(NetworkDrawing.narrow(network, CALLED)));
  }

  /** A centre, some before it, some behind it, and some behind those, fourteen at most. */
  private static Network random(Random random) {
    List<Node> before = some("a", random.nextInt(4), random);
    List<Node> behind = some("b", 1 + random.nextInt(13 - before.size()), random);
    int room = 13 - before.size() - behind.size();
    List<Node> beyond = some("c", room == 0 ? 0 : random.nextInt(room + 1), random);
    List<Tie> ties = new ArrayList<>();
    before.forEach(node -> tie(ties, node.name(), "me", random));
    behind.forEach(node -> tie(ties, "me", node.name(), random));
    for (Node far : beyond) {
      int sure = random.nextInt(behind.size());
      for (int i = 0; i < behind.size(); i++) {
        if (i == sure || random.nextInt(3) == 0) {
          tie(ties, behind.get(i).name(), far.name(), random);
        }
      }
    }
    List<List<Node>> columns = new ArrayList<>();
    List.of(before, List.of(node("me", words(random))), behind, beyond).stream()
        .filter(column -> !column.isEmpty())
        .forEach(columns::add);
    return new Network("me", columns, ties);
  }

  private static List<Node> some(String name, int number, Random random) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      nodes.add(node(name + i, words(random)));
    }
    return nodes;
  }

  private static void tie(List<Tie> ties, String from, String to, Random random) {
    ties.add(new Tie(from, to, ties.size() + 1 + random.nextInt(2) * 100, random.nextBoolean()));
  }

  private static String words(Random random) {
    return "Name ".repeat(random.nextInt(30)) + "x".repeat(1 + random.nextInt(60));
  }

  @Test
  void nothingMeetsAndNoTieRunsThroughANode() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      Network network = random(random);
      for (Element svg : both(network)) {
        assertEquals(List.of(), Geometry.faults(svg), svg::outerHtml);
      }
    }
  }

  @Test
  void everyNodeAndEveryTieIsDrawn() {
    Random random = new Random(11);
    for (int i = 0; i < 100; i++) {
      Network network = random(random);
      Element wide = svg(NetworkDrawing.wide(network, CALLED));
      assertEquals(network.nodes().count(), wide.select(".node").size());
      for (Element svg : both(network)) {
        List<String> numbers =
            network.ties().stream().map(tie -> String.valueOf(tie.number())).sorted().toList();
        List<String> drawn = svg.select(".number text").eachText();
        assertTrue(drawn.containsAll(numbers), svg::outerHtml);
        assertEquals(
            network.nodes().map(Node::href).sorted().toList(),
            svg.select("a").eachAttr("href").stream().distinct().sorted().toList());
      }
    }
  }

  @Test
  void wordsFitTheirBoxes() {
    Random random = new Random(13);
    for (int i = 0; i < 100; i++) {
      Network network = random(random);
      svg(NetworkDrawing.wide(network, CALLED))
          .select(".title")
          .forEach(line -> assertTrue(line.text().length() <= 18, line::outerHtml));
      svg(NetworkDrawing.narrow(network, CALLED))
          .select(".title")
          .forEach(line -> assertTrue(line.text().length() <= 27, line::outerHtml));
    }
  }

  @Test
  void fitsAPhone() {
    Element narrow = svg(NetworkDrawing.narrow(random(new Random(17)), CALLED));
    assertEquals("340", narrow.attr("width"));
  }

  @Test
  void theCentreIsNoLinkAndABrokenTieLooksBroken() {
    Node me = new Node("me", "Me", Optional.empty(), "this person", "", "Me", "here");
    Network network =
        new Network(
            "me",
            List.of(List.of(me), List.of(node("b", "B"), node("c", "C"))),
            List.of(new Tie("me", "b", 1, true), new Tie("me", "c", 2, false)));
    for (Element svg : both(network)) {
      assertEquals(0, svg.select("a .here").size());
      assertEquals(List.of("B, person", "C, person"), svg.select("a").eachAttr("aria-label"));
      assertEquals(1, svg.select(".broken").size());
    }
  }

  @Test
  void escapesWordsAndDrawsTheSameTwice() {
    Node evil =
        new Node("me", "<script>\"&", Optional.of("ru\"><x"), "<b>", "\"><x>", "\"<i>", "a\"><x");
    Network network = new Network("me", List.of(List.of(evil)), List.of());
    String svg = NetworkDrawing.wide(network, CALLED).markup();
    assertFalse(svg.contains("<script") || svg.contains("<b>") || svg.contains("<x"), svg);
    assertEquals(svg, NetworkDrawing.wide(network, CALLED).markup());
  }

  @Test
  void refusesATieThatSkipsAColumnAndANodeThatNothingJoins() {
    List<List<Node>> columns =
        List.of(List.of(node("a", "A")), List.of(node("b", "B")), List.of(node("c", "C")));
    Tie near = new Tie("a", "b", 1, false);
    Tie far = new Tie("b", "c", 2, false);
    assertEquals(2, new Network("a", columns, List.of(near, far)).ties().size());
    for (List<Tie> ties : List.of(List.of(near), List.of(near, new Tie("a", "c", 2, false)))) {
      assertThrows(IllegalArgumentException.class, () -> new Network("a", columns, ties));
    }
  }

  @Test
  void aFaultWouldBeFound() {
    String svg =
        """
        <svg width="200" height="100"><path class="way" d="M0 10H190"/>
        <g class="number"><rect x="60" y="5" width="22" height="16"/></g>
        <g class="node"><rect x="0" y="0" width="50" height="40"/></g>
        <g class="node"><rect x="40" y="0" width="50" height="20"/></g>
        <g class="node"><rect x="180" y="0" width="50" height="40"/></g></svg>
        """;
    List<String> faults = Geometry.faults(svg(new Html(svg)));
    assertEquals(7, faults.size(), faults::toString);
  }
}
