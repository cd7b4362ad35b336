package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A story on paper (A4): everything that a reader needs without a screen, and nothing else. */
@NeedsChromium
class PrintTest {
  private static final String CALLS = "stories/calls-home.html";
  private static final String WIVES = "stories/wives-pressure.html";

  private static final Map<String, List<String>> PRINTED = new HashMap<>();

  private static Document page(String story) throws IOException {
    return Jsoup.parse(Sites.of("real").resolve(story), "UTF-8");
  }

  private static List<String> print(String story) throws IOException {
    List<String> sheets = PRINTED.getOrDefault(story, List.of());
    if (sheets.isEmpty()) {
      sheets = print(Sites.of("real").resolve(story), "");
      PRINTED.put(story, sheets);
    }
    return sheets;
  }

  /** The text of each sheet without spaces, since lines break where they like. */
  private static List<String> print(Path page, String before) throws IOException {
    try (Browser browser = Browser.start()) {
      browser.open(page.toUri().toString());
      browser.run(before);
      Map<String, Object> paper =
          Map.of("paperWidth", 210 / 25.4, "paperHeight", 297 / 25.4, "preferCSSPageSize", true);
      Object pdf = browser.tell("Page.printToPDF", paper).get("data");
      return sheets(Base64.getDecoder().decode(String.valueOf(pdf)));
    }
  }

  private static List<String> sheets(byte[] pdf) throws IOException {
    List<String> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper reader = new PDFTextStripper();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        reader.setStartPage(sheet);
        reader.setEndPage(sheet);
        sheets.add(dense(reader.getText(document)));
      }
    }
    return sheets;
  }

  private static String dense(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]+", "");
  }

  private static List<String> broken(Document page, List<String> sheets) {
    List<String> claims =
        page.select("#claims .claim .body").stream().map(claim -> dense(claim.text())).toList();
    assertTrue(claims.size() > 5, "hardly a claim was found");
    return claims.stream()
        .filter(claim -> sheets.stream().noneMatch(sheet -> sheet.contains(claim)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {CALLS, WIVES})
  void everyNoteHasItsAddressInWords(String story) throws Exception {
    String text = String.join("", print(story));
    List<String> addresses = page(story).select(".notes a[href^=http]").eachAttr("href");
    for (String address : addresses) {
      assertTrue(text.contains("<" + dense(address) + ">"), address);
    }
    assertTrue(addresses.size() > 5, "hardly an address was found");
  }

  @Test
  void whatLeadsAroundOnAScreenIsLeftOut() throws Exception {
    String text = String.join("", print(WIVES));
    Document page = page(WIVES);
    for (String words :
        List.of(
            page.select(".masthead nav").text(),
            page.select(".masthead nav").attr("aria-label"),
            page.select(".colophon").text(),
            page.select(".skip").text(),
            page.select(".contents summary").text(),
            page.select(".notes .record a").get(0).text(),
            page.select(".notes .back").get(0).ownText())) {
      assertFalse(words.isEmpty());
      assertFalse(text.contains(dense(words)), words);
    }
  }

  @Test
  void aNoteStandsAtTheEndAndOnNoCard() throws Exception {
    String text = String.join("", print(CALLS));
    Document page = page(CALLS);
    List<Element> cards = page.select(".card");
    assertTrue(cards.size() > 5, "hardly a card was found");
    for (Element card : cards) {
      assertFalse(text.contains(dense(card.select(".tools").text())), card.id());
    }
    Element note = page.select(".notes .reference").get(1);
    assertEquals(2, text.split(Pattern.quote(dense(note.text())), -1).length);
  }

  @Test
  void whereThePageStandsIsToldIfItIsKnown() throws Exception {
    String base = "https://example.org/d/";
    List<String> sheets = print(Sites.at(base).resolve("stories/the-sale.html"), "");
    assertTrue(sheets.get(0).contains("ThePier" + base + "stories/the-sale.html"));
    assertTrue(sheets.get(0).contains("1of" + sheets.size()), sheets.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {CALLS, WIVES})
  void noClaimIsBrokenOverTwoSheets(String story) throws Exception {
    assertEquals(List.of(), broken(page(story), print(story)));
  }

  @Test
  void aBrokenClaimWouldBeFound() throws Exception {
    String careless =
        "document.querySelectorAll('.claim, .claim *').forEach(e => e.style.breakInside = 'auto')";
    assertFalse(broken(page(WIVES), print(Sites.of("real").resolve(WIVES), careless)).isEmpty());
  }

  /** Paper cannot be opened by a reader. */
  @Test
  void whatIsFoldedIsPrintedOpen() throws Exception {
    String text = String.join("", print(CALLS));
    List<Element> folded = page(CALLS).select("details.violent:not([open]) > p");
    assertTrue(folded.size() > 2, "hardly a folded paragraph was found");
    for (Element paragraph : folded) {
      String beginning = paragraph.text().substring(0, 40);
      assertTrue(text.contains(dense(beginning)), beginning);
    }
    assertFalse(text.contains("Showit"));
    String last = Objects.requireNonNull(page(CALLS).select(".passing .box .name a").last()).text();
    assertTrue(text.contains(dense(last)), last);
  }
}
