package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * The card of a claim at the sentence that makes it: by keys, by a mouse, by a finger, and without
 * script.
 */
@NeedsChromium
class ClaimCardsTest {
  private static final String OPEN =
      "return [...document.querySelectorAll('.claim-card')].filter(c => c.matches(':popover-open')).map(c => c.id)";
  private static final String FOCUS =
      "const mark = document.querySelectorAll('.claim-mark')[arguments[0]];"
          + " mark.focus({focusVisible: true}); return mark.dataset.card";
  private static final String TAP =
      "const mark = document.querySelector('.claim-mark');"
          + " mark.dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch', bubbles: true}));"
          + " mark.click()";

  private static Browser story(boolean script) {
    Browser browser = script ? Browser.start() : Browser.startWithoutScript();
    browser.look(1440, "light");
    browser.open(Sites.of("small").resolve("stories/the-sale.html").toUri().toString());
    return browser;
  }

  @Test
  void theKeyboardReadsTheCardAndFollowsTheMark() {
    try (Browser browser = story(true)) {
      browser.press(Keys.TAB);
      String card = String.valueOf(browser.run(FOCUS, 0));
      assertEquals(List.of(card), browser.words(OPEN));
      browser.press(Keys.TAB);
      assertEquals(
          card, browser.run("return document.activeElement.closest('.claim-card')?.id ?? ''"));
      browser.press(Keys.ESCAPE);
      assertEquals(List.of(), browser.words(OPEN));
      assertEquals(card, browser.run("return document.activeElement.dataset.card ?? ''"));
      browser.press(Keys.ENTER);
      assertEquals(
          "true",
          browser.run("return String(document.querySelector(location.hash).parentElement.open)"));
    }
  }

  @Test
  void aMouseThatRestsOpensTheCardAndMayMoveOntoIt() throws InterruptedException {
    try (Browser browser = story(true)) {
      browser.point(".claim-mark");
      Thread.sleep(600);
      assertEquals(1, browser.words(OPEN).size());
      String tint =
          String.valueOf(
              browser.run(
                  "return getComputedStyle(document.querySelector('.said')).backgroundColor"));
      assertNotEquals("rgba(0, 0, 0, 0)", tint, "the sentence is not tinted");
      browser.point(".claim-card:popover-open .text");
      Thread.sleep(600);
      assertEquals(1, browser.words(OPEN).size(), "it went although the mouse is on it");
      browser.point("h1");
      Thread.sleep(600);
      assertEquals(List.of(), browser.words(OPEN), "it stays although the mouse has gone");
    }
  }

  @Test
  void aFingersFirstTapShowsTheCardAndTheSecondFollows() {
    try (Browser browser = story(true)) {
      browser.run(TAP);
      assertEquals(1, browser.words(OPEN).size());
      assertEquals("", browser.run("return location.hash"));
      browser.run(TAP);
      assertEquals(List.of(), browser.words(OPEN));
      assertTrue(String.valueOf(browser.run("return location.hash")).startsWith("#claim-"));
    }
  }

  @Test
  void withoutScriptAMarkOpensTheClaimAndTheClaimLeadsBack() {
    try (Browser browser = story(false)) {
      browser.run("document.querySelector('.claim-mark').focus()");
      browser.press(Keys.ENTER);
      assertEquals(
          "true",
          browser.run("return String(document.querySelector(location.hash).parentElement.open)"));
      browser.run("document.querySelector('.claim .facts a[href^=\"#said\"]').focus()");
      browser.press(Keys.ENTER);
      assertTrue(String.valueOf(browser.run("return location.hash")).startsWith("#said-"));
      String tint =
          String.valueOf(
              browser.run(
                  "return getComputedStyle(document.querySelector('.said')).backgroundColor"));
      assertNotEquals(
          "rgba(0, 0, 0, 0)", tint, "the sentence that one comes back to is not tinted");
    }
  }
}
