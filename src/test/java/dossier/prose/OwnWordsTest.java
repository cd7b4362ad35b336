package dossier.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.prose.part.Citation;
import dossier.prose.part.Mention;
import dossier.site.Html;
import dossier.text.TextFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The mark of an editor's own words in quotation marks, and the backslash that keeps it. */
class OwnWordsTest {

  private static String shown(String text) {
    Prose prose = ProseReader.read(new TextFile("x.md", text), 0).value().orElseThrow();
    HtmlReferences plain =
        new HtmlReferences() {
          @Override
          public Html mark(Citation citation) {
            return new Html("");
          }

          @Override
          public Html link(Mention mention) {
            return new Html(mention.target().value());
          }
        };
    return Jsoup.parse(plain.set(prose).markup()).text();
  }

  @Test
  void theMarkIsNotShown() {
    assertEquals("A “phantom” and a “ghost”.", shown("A \"phantom\"{.own} and a \"ghost\"{.own}."));
  }

  @Test
  void aBackslashKeepsItAsItIs() {
    assertEquals("A “phantom”{.own} here.", shown("A \"phantom\"\\{.own} here."));
  }

  @Test
  void aBackslashKeepsTheOneBehindItAlone() {
    assertEquals("A “b”{.own}, a “c”.", shown("A \"b\"\\{.own}, a \"c\"{.own}."));
    assertEquals("A “b”, a “c”{.own}.", shown("A \"b\"{.own}, a \"c\"\\{.own}."));
    assertEquals("A “b” and \\{c}.", shown("A \"b\"{.own} and \\\\{c}."));
  }

  @Test
  void withoutAQuotationMarkBeforeItItIsWords() {
    assertEquals("A phantom{.own} here.", shown("A phantom{.own} here."));
    assertEquals("{.own} here.", shown("{.own} here."));
  }
}
