package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://example.org/a_b%20c?d=e&f=~g#h https://example.org/a_b%20c?d=e&f=~g#h",
        "https://some_user.livejournal.com/1.html https://some_user.livejournal.com/1.html",
        "https://-a-.example.org/ https://-a-.example.org/",
        "HTTP://Example.org HTTP://Example.org",
        "https://example.org:8080/x https://example.org:8080/x",
        "https://192.0.2.1/x https://192.0.2.1/x",
        "https://[2001:db8::1]:80/x https://[2001:db8::1]:80/x",
        "https://дом.рф/стр https://xn--d1aqf.xn--p1ai/%D1%81%D1%82%D1%80",
        "https://bücher.example/ https://xn--bcher-kva.example/",
        "https://e.org/a|b^c{d} https://e.org/a%7Cb%5Ec%7Bd%7D",
        "https://e.org/\u0438\u0306 https://e.org/%D0%B8%CC%86",
        "https://e.org/\u0439 https://e.org/%D0%B9",
        "https://e.org?q=ж https://e.org?q=%D0%B6"
      })
  void whatBrowsersTakeIsWrittenSoThatAllTakeIt(String written, String text) {
    assertEquals(Optional.of(text), WebAddress.of(written).map(WebAddress::text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "www.example.org; beginning with https://",
        "mailto:a@example.org; beginning with https://",
        "https://; beginning with https://",
        "https://e.org/a b; %20 for the space",
        "https://e.org/a<b; %3C for '<'",
        "https://e.org/100%; %25 for '%'",
        "https://me:secret@e.org/; leave out the name and the password",
        "https://faß.de/; the host in ASCII",
        "https://a..b/; the host in ASCII"
      })
  void whatIsNoneIsToldWhyNot(String written, String advice) {
    assertEquals(Optional.empty(), WebAddress.of(written));
    assertTrue(WebAddress.advice(written).contains(advice), WebAddress.advice(written));
  }

  @Test
  void theHostIsNamed() {
    assertEquals(
        "some_user.livejournal.com",
        WebAddress.of("https://some_user.livejournal.com:80/1").orElseThrow().host());
  }

  /** What is seen at a glance is what a closer look finds. */
  @Test
  void readsMostAddressesAtAGlance() {
    Random random = new Random(5);
    String[] pieces = {
      "https://",
      "http://",
      "a",
      "Ab-",
      "-",
      "_",
      ".",
      "..",
      "/",
      "?q=",
      "#",
      "%41",
      "%",
      ":80",
      "@",
      " ",
      "ß",
      "\u0436",
      "1",
      "x".repeat(40),
      "&;~",
      "[::1]"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "" : pieces[i % 2]);
      for (int length = random.nextInt(7); length > 0; length--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertEquals(WebAddress.any(text.toString()), WebAddress.of(text.toString()), text::toString);
    }
  }
}
