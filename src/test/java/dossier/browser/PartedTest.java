package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Grown;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever comes by the address that something had before its page was parted. */
@NeedsChromium
class PartedTest {
  @TempDir private static Path folder;
  private static String base = "";

  @BeforeAll
  static void build() {
    base = Grown.in(folder).build("--quiet").passes().path("site").toUri().toString();
    base = base.endsWith("/") ? base : base + "/";
  }

  @Test
  void isLedToThePartFromAFolder() {
    try (Browser browser = Browser.start()) {
      for (String[] way :
          new String[][] {
            {"claims.html#claim-sold-1", "claims.reported.html#claim-sold-1"},
            {"claims.html#claim-paid-259", "claims.disputed.3.html#claim-paid-259"},
            {"claims.html#disputed", "claims.disputed.html"},
            {"timeline.html#year-1995", "timeline.1995.html"},
            {"people/jane-doe.html#claim-sold-259", "claims.reported.2.html#claim-sold-259"},
          }) {
        browser.open(base + way[0]);
        browser.arrive(base + way[1]);
      }
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void isLedFromALinkOnThePageToo() {
    try (Browser browser = Browser.start()) {
      browser.open(base + "claims.html");
      browser.run("location.hash = 'claim-paid-2'");
      browser.arrive(base + "claims.disputed.html#claim-paid-2");
    }
  }

  @Test
  void staysWhereNothingIsKnownOfTheSpot() {
    try (Browser browser = Browser.start()) {
      browser.open(base + "claims.html#claim-nobody-made");
      browser.until("return document.querySelector('script[src^=\"anchors/\"]')");
      browser.until("return globalThis.dossierAnchors");
      assertEquals(base + "claims.html#claim-nobody-made", browser.address());
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void seesWithoutScriptWhichPartsThereAre() {
    try (Browser browser = Browser.startWithoutScript()) {
      browser.open(base + "timeline.html#year-1995");
      List<String> here =
          browser.words("return [document.querySelector(':target a').getAttribute('href')]");
      assertEquals(List.of("timeline.1995.html"), here);
      browser.open(base + "claims.html#claim-paid-2");
      assertTrue(browser.words("return [document.body.innerText]").get(0).contains("Disputed"));
    }
  }
}
