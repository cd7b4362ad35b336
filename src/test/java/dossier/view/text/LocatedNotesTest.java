package dossier.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A locator stands whole in the note and in the margin alike. */
class LocatedNotesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pp. 33-35, 38-39 | Pp. 33-35, 38-39.",
        "33-35, 38-39 | Pp. 33-35, 38-39.",
        "pp. 3 and 7 | Pp. 3 and 7.",
        "p. 1,000 | P. 1,000.",
        "paras. 3-5 | Paras. 3-5.",
        "§§ 3-4 | Sections 3-4.",
        "chaps. 2-3 | Chapters 2-3.",
        "p. A-12 | P. A-12.",
        "p. 3 f. | P. 3 f.",
        "p. 3, 2023 edition | P. 3. 2023 edition.",
        "pp. 4, 6, tr. Our Desk | Pp. 4, 6. Translation: Our Desk."
      })
  void inTheNoteAndInTheMargin(String locator, String words) {
    Document page =
        Jsoup.parse(
            Workbench.small(folder)
                .replace(
                    "content/stories/the-sale.md",
                    "[@the-minutes, p. 5]",
                    "[@the-minutes, " + locator + "]")
                .build()
                .passes()
                .read("site/stories/the-sale.html"));
    String note =
        page.select(".notes li .reference").stream()
            .map(reference -> reference.text())
            .filter(text -> text.endsWith(" " + words))
            .findFirst()
            .orElse(page.select(".notes").text());
    assertTrue(note.endsWith(" " + words), note);
    String told =
        words.replaceFirst("(?s)(?<=.{4})\\. [\\p{Lu}\\d].*", "").replaceFirst("\\.$", "");
    String inMargin = ", " + told.substring(0, 1).toLowerCase(Locale.ROOT) + told.substring(1);
    assertEquals(
        1,
        page.select(".sidenote").stream()
            .map(side -> side.text())
            .filter(side -> side.contains(inMargin))
            .count(),
        () -> inMargin + page.select(".sidenote").text());
  }
}
