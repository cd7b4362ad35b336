package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings of who passed words on: lines run beside the boxes, and nothing sticks out. */
@NeedsChromium
class PassingTest {
  /** Where the pieces of a line are, by the measures of the boxes that draw them. */
  private static final String FAULTS =
      """
      const boxes = [...document.querySelectorAll('.passed .box')];
      const found = boxes.length ? [] : ['nothing is drawn'];
      const px = v => parseFloat(v) || 0;
      const lines = [];
      for (const e of document.querySelectorAll('.passed ol, .passed ol > li, .passed ol > li > .node')) {
        for (const which of ['::before', '::after']) {
          const s = getComputedStyle(e, which);
          if (s.content === 'none' || s.display === 'none' || s.position !== 'absolute') continue;
          const r = e.getBoundingClientRect();
          const left = r.left + px(s.left), top = r.top + px(s.top);
          lines.push({left, top, right: left + px(s.width), bottom: top + px(s.height)});
        }
      }
      for (const box of boxes) {
        const b = box.getBoundingClientRect();
        const name = box.querySelector('.name').textContent;
        if (b.width < 150) found.push(name + ': narrow');
        for (const l of lines) {
          if (Math.min(l.right, b.right) - Math.max(l.left, b.left) > 1.5
              && Math.min(l.bottom, b.bottom) - Math.max(l.top, b.top) > .5) found.push(name + ': crossed');
        }
        for (const other of boxes) {
          const o = other.getBoundingClientRect();
          if (other !== box && Math.min(o.right, b.right) - Math.max(o.left, b.left) > 1
              && Math.min(o.bottom, b.bottom) - Math.max(o.top, b.top) > 1) found.push(name + ': covered');
        }
      }
      if (!lines.length) found.push('no line');
      if (document.documentElement.scrollWidth > innerWidth) found.push('too wide');
      return found;
      """;

  @ParameterizedTest
  @CsvSource({
    "stories/way-home-message.html, 320",
    "stories/way-home-message.html, 390",
    "stories/way-home-message.html, 1440",
    "stories/96th-regiment.html, 390",
    "stories/96th-regiment.html, 1440",
    "stories/wives-pressure.html, 1024"
  })
  void noLineCrossesABox(String page, int width) {
    try (Browser browser = Browser.start()) {
      browser.look(width, "light");
      browser.open(Sites.of("real").resolve(page).toUri().toString());
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertEquals(List.of(), browser.words(FAULTS));
    }
  }
}
