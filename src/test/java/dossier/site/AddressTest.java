package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void leadsFromOnePageToAnother() {
    Address story = Address.of("stories/the-sale.html");
    assertEquals("../sources/x.html", Address.of("sources/x.html").from(story));
    assertEquals("other.html", Address.of("stories/other.html").from(story));
    assertEquals("../index.html", Address.of("index.html").from(story));
    assertEquals("stories/the-sale.html", story.from(Address.of("index.html")));
  }

  @Test
  void leadsToASpotOnTheSamePage() {
    Address story = Address.of("stories/the-sale.html");
    assertEquals("#note-1", story.at("note-1").from(story));
    assertEquals("the-sale.html", story.from(story));
  }

  @Test
  void encodesWhatHasAMeaningInAddresses() {
    assertEquals(
        "a%20b%3F%23%25.html#%C3%A9",
        new Address("a b?#%.html", "é").from(Address.of("index.html")));
    assertEquals("a%3Ab.html", Address.of("a:b.html").from(Address.of("index.html")));
  }

  @Test
  void staysInsideTheSite() {
    for (String path : new String[] {"", "/a", "../a", "a/../b", "a//b", "./a", "a/"}) {
      assertThrows(IllegalArgumentException.class, () -> Address.of(path), path);
    }
  }

  @Test
  void foldsLetterCaseAndUnicodeForms() {
    assertEquals(Address.of("CAF\u00c9.html").folded(), Address.of("cafe\u0301.html").folded());
    assertEquals(Address.of("STRASSE").folded(), Address.of("stra\u00dfe").folded());
    assertNotEquals(Address.of("a.html").folded(), Address.of("b.html").folded());
  }

  /** What a browser resolves the reference to is the address, for a thousand pairs of addresses. */
  @Test
  void everyReferenceResolvesToItsTarget() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      Address from = Address.of(path(random));
      Address to = Address.of(path(random));
      URI base = URI.create("https://example.org/a/b/" + from.fromRoot());
      assertEquals(
          "https://example.org/a/b/" + to.fromRoot(),
          base.resolve(to.from(from)).toString().replace("%3A", ":"));
    }
  }

  @Test
  void encodesAsEveryByteByItselfWouldBe() {
    Random random = new Random(11);
    String[] pieces = {
      "a", "Z", "0", "~", "-", "/", "%", " ", "é", "\u0416", "\ud83d\ude00", "\ud83d"
    };
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertEquals(byteByByte(text.toString(), "-~/"), Percent.encoded(text.toString(), "-~/"));
    }
  }

  private static String byteByByte(String text, String marks) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || marks.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }

  private static String path(Random random) {
    String[] names = {"a", "b b", "c:d", "é", "x.html", "a?b", "100%"};
    StringBuilder path = new StringBuilder(names[random.nextInt(names.length)]);
    for (int depth = random.nextInt(4); depth > 0; depth--) {
      path.append('/').append(names[random.nextInt(names.length)]);
    }
    return path.toString();
  }

  @Test
  void aReferenceLeadsBackToTheAddressItWasWrittenFor() {
    Address page = Address.of("stories/way-home.html");
    for (String path : List.of("index.html", "stories/a b#ü.html", "a:b/c.html", page.path())) {
      for (Address target : List.of(Address.of(path), Address.of(path).at("ключ 1"))) {
        assertEquals(Optional.of(target), page.resolved(target.from(page)));
      }
    }
    assertEquals(Optional.of(Address.of("search.html")), page.resolved("../search.html?q=pier"));
    assertEquals(Optional.of(page), page.resolved(""));
  }

  @Test
  void aReferenceThatLeavesTheSiteLeadsNowhere() {
    Address page = Address.of("stories/way-home.html");
    for (String out :
        List.of(
            "https://example.org/",
            "//example.org/a",
            "/a.html",
            "\\\\example.org",
            "../../a.html",
            "mailto:a@example.org",
            "site:/index.html",
            "java\tscript:alert(1)")) {
      assertEquals(Optional.empty(), page.resolved(out), out);
    }
  }
}
