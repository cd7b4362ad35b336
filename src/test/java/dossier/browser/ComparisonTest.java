package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.made.CaseText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison is a table for those who hear it, also where a phone shows it as blocks. */
@NeedsChromium
class ComparisonTest {
  private static final String ROWS =
      """
      comparisons:
        - id: one
          title: As each printed it
          slots: [The plea, The operation, The talks]
          rows:
            - source: one-paper
              words: [Let us live in peace, …, sit at the negotiating table]
            - source: other-paper
              words: ["", Finish your work, sit down at the negotiating table]
              en: Ours
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    Workbench.small(folder)
        .write(CaseText.story("kinds").and(ROWS).body("[compare: one]\n\nSo [@one-paper].\n"))
        .write(CaseText.source("one-paper").with("language", "en"))
        .write(CaseText.source("other-paper").with("language", "en"))
        .build()
        .passes();
  }

  private static Browser opened(int width) {
    Browser browser = Browser.start();
    browser.look(width, "light");
    browser.open(folder.resolve("site/stories/kinds.html").toUri().toString());
    return browser;
  }

  @Test
  void aPhoneShowsBlocksAndKeepsTheRoles() {
    try (Browser browser = opened(320)) {
      assertEquals(
          List.of("block"),
          browser.words(
              "return [getComputedStyle(document.querySelector('.compared td')).display]"));
      String read = new Outline(browser.tell("Accessibility.getFullAXTree", Map.of())).text();
      assertTrue(read.contains("table \"") && read.contains("columnheader \""), read);
      assertTrue(read.contains("rowheader \"") && read.contains("cell \""), read);
      assertEquals(
          browser.run("return document.documentElement.clientWidth"),
          browser.run("return document.documentElement.scrollWidth"));
      String words =
          String.valueOf(browser.run("return document.querySelector('.compared').innerText"));
      assertTrue(words.contains("The operation"), words);
      assertTrue(!words.contains("not quoted"), words);
    }
  }

  @Test
  void aWidePageNamesTheGapAndWhatDiffers() {
    try (Browser browser = opened(1440)) {
      String words =
          String.valueOf(browser.run("return document.querySelector('.compared').innerText"));
      assertTrue(words.contains("left out here") && words.contains("not quoted"), words);
      assertEquals(
          List.of("down"),
          browser.words(
              "return [...document.querySelectorAll('td mark')].map(e => e.textContent)"));
    }
  }
}
