package dossier.view.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a correction stands, the wordings before and after stand beside it. */
class CorrectedWordsTest {
  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void aCorrectionWithBothWordings() {
    bench = Workbench.small(folder);
    bench.replace(
        "content/stories/the-sale.md",
        "corrections:\n",
        """
        corrections:
          - {date: 2026-01-06, text: The price was wrong., was: for "1 €", now: for <2 €>}
        """);
  }

  @Test
  void onPages() {
    bench.build().passes();
    for (String page : List.of("stories/the-sale.html", "corrections.html", "index.html")) {
      assertEquals(
          List.of("It read for “1 €”", "It reads for <2 €>"),
          Jsoup.parse(bench.read("site/" + page)).select(".corrections dl > div").eachText(),
          page);
    }
  }

  @Test
  void inFeeds() {
    bench.build().passes();
    String content = "The price was wrong.\nIt read: for “1 €”\nIt reads: for <2 €>";
    assertTrue(bench.read("site/corrections.json").contains(content.replace("\n", "\\n")));
    assertTrue(
        bench
            .read("site/corrections.xml")
            .contains(content.replace(">", "&gt;").replace("<", "&lt;")));
  }
}
