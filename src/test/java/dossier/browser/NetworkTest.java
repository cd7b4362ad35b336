package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.picture.Geometry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The drawings of who is tied to whom, on every page of this repository's own dossier. */
@NeedsChromium
class NetworkTest {
  private static final Path SITE = Sites.of("real");

  private static final List<String> LOOKED_AT =
      List.of(
          "stories/calls-home.html",
          "stories/wives-pressure.html",
          "sources/ap-2023-02-23-never-saw-such-hell.html",
          "people/vladimir-putin.html",
          "groups/associated-press.html");

  /** Shown drawings, nodes that meet or are no target for a finger, words that leave their box. */
  private static final String LOOK =
      """
      const faults = [];
      const shown = [...document.querySelectorAll('.network svg')].filter(s => s.checkVisibility());
      if (shown.length !== 1) return ['drawings shown: ' + shown.length];
      const meet = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5
          && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
      const nodes = [...shown[0].querySelectorAll('.node')];
      const boxes = nodes.map(node => node.querySelector('rect').getBoundingClientRect());
      nodes.forEach((node, i) => {
        boxes.slice(0, i).forEach(other => meet(boxes[i], other) && faults.push('meets: ' + node.textContent));
        if (boxes[i].width < 24 || boxes[i].height < 24) faults.push('small: ' + node.textContent);
        for (const text of node.querySelectorAll('text')) {
          const words = text.getBoundingClientRect();
          if (words.left < boxes[i].left || words.right > boxes[i].right
              || words.top < boxes[i].top - 1 || words.bottom > boxes[i].bottom + 1)
            faults.push('leaves its box: ' + text.textContent);
        }
      });
      const wide = shown[0].classList.contains('wide');
      if (wide !== innerWidth >= 992) faults.push(wide ? 'wide' : 'narrow');
      if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
      const frame = shown[0].parentElement;
      if (frame.scrollWidth > frame.clientWidth) faults.push('the drawing scrolls sideways');
      return faults;
      """;

  private static Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>(Sites.pages(SITE));
    pages.values().removeIf(page -> page.select(".network").isEmpty());
    return pages;
  }

  @Test
  void storiesSourcesPeopleAndGroupsHaveOne() {
    for (String kind : List.of("stories/", "sources/", "people/", "groups/")) {
      assertTrue(pages().keySet().stream().anyMatch(page -> page.startsWith(kind)), kind);
    }
    assertFalse(pages().keySet().stream().anyMatch(page -> page.startsWith("places/")));
  }

  @Test
  void nothingMeetsInAnyOfThem() {
    Map<String, List<String>> faults = new TreeMap<>();
    pages()
        .forEach(
            (page, html) -> {
              for (Element svg : html.select(".network svg")) {
                List<String> found = new ArrayList<>(Geometry.faults(svg));
                if (svg.select(".node").size() > 14 && svg.hasClass("wide")) {
                  found.add("more than 14 nodes");
                }
                if (!found.isEmpty()) {
                  faults.put(page + " " + svg.className(), found);
                }
              }
            });
    assertEquals(Map.of(), faults);
  }

  @Test
  void theListHasEveryLinkAndEveryNumberOfTheDrawing() {
    pages()
        .forEach(
            (page, html) -> {
              List<String> links = html.select(".network li a").eachAttr("href");
              List<String> lines = html.select(".network li").eachAttr("value");
              for (Element svg : html.select(".network svg")) {
                assertTrue(links.containsAll(svg.select("a").eachAttr("href")), page);
                assertTrue(lines.containsAll(svg.select(".number text").eachText()), page);
              }
            });
  }

  @Test
  void oneDrawingIsShownAndNothingMeetsAsTheBrowserDrawsIt() {
    Map<String, List<String>> faults = new TreeMap<>();
    try (Browser browser = Browser.start()) {
      for (String page : LOOKED_AT) {
        browser.open(SITE.resolve(page).toUri().toString());
        for (int width : new int[] {360, 768, 1440}) {
          browser.look(width, "light");
          List<String> found = browser.words(LOOK);
          if (!found.isEmpty()) {
            faults.put(page + " " + width, found);
          }
        }
      }
    }
    assertEquals(Map.of(), faults);
  }
}
