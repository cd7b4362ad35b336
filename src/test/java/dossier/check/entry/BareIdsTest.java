package dossier.check.entry;

import static dossier.made.Pier.CITED;
import static dossier.made.Pier.STORY;
import static dossier.made.Pier.warning;

import dossier.made.Pier;
import dossier.report.Rule;
import org.junit.jupiter.api.Test;

/** An id that exists stands in its brackets, or readers see it. */
class BareIdsTest {

  private static void bare(String marked, String fix) {
    warning("D087", STORY.body(CITED + "\n" + marked + "\n")).says("use '" + fix + "'");
  }

  @Test
  void anIdWithoutItsBrackets() {
    bare("So ‹@the-minutes.", "[@the-minutes]");
    bare("So (‹@the-minutes, p. 3).", "[@the-minutes]");
    bare("So ‹[the-minutes].", "[@the-minutes]");
    bare("See [‹@the-witness](https://example.org).", "[@the-witness]");
    bare("So ‹[jane-doe].", "[[jane-doe]]");
  }

  @Test
  void whatLooksLikeOneAndIsNone() {
    Pier.dossier()
        .with(
            STORY.body(
                CITED + "\nSo \\@the-minutes a@the-minutes.example `[the-minutes]` @nobody.\n"))
        .findings(Rule.WRITTEN_ID)
        .areNone();
  }
}
