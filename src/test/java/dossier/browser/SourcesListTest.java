package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.Grown;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks for a text in the list of all sources. */
@NeedsChromium
class SourcesListTest {
  private static final String SHOWN =
      "return [...document.querySelectorAll('.trees li')]"
          + ".filter(row => row.getClientRects().length).length === ";

  @Test
  void findsItByAWordOrByHowMuchWasRead(@TempDir Path folder) {
    Path site = Grown.in(folder).build("--quiet").passes().path("site");
    try (Browser browser = Browser.start()) {
      browser.open(site.resolve("sources.html").toUri().toString());
      browser.until(SHOWN + "2");
      browser.run(
          "const field = document.querySelector('#_word'); field.value = 'LÉTTER';"
              + " field.dispatchEvent(new Event('input'));");
      browser.until(SHOWN + "1");
      browser.until("return document.querySelector('.found').textContent === '1 of 2 shown'");
      browser.run("location.hash = 'full'");
      browser.until(SHOWN + "1");
      assertEquals(List.of(), browser.complaints());
    }
  }
}
