package dossier.view.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way from every page to the parts of the dossier, and where the page stands in it. */
class MenuTest {
  private static final String SETTINGS = "content/dossier.yml";

  @TempDir private Path folder;

  private Document page(String name, String more) {
    Workbench bench = Workbench.small(folder);
    return Jsoup.parse(
        bench.write(SETTINGS, bench.read(SETTINGS) + more).build().passes().read("site/" + name));
  }

  private static List<String> items(Document page) {
    return page.select(".masthead .items a").eachText();
  }

  @Test
  void whatIsShownComesFirstThenTheFirstPages() {
    Document page = page("stories/the-sale.html", "");
    assertEquals(List.of("Cases", "Claims", "Sources", "Timeline", "About"), items(page));
    List<String> more = page.select(".masthead .drop > ul:last-child a").eachText();
    assertEquals("A to Z", more.get(more.size() - 1));
    assertTrue(more.containsAll(List.of("People", "Groups", "Places", "Corrections")), "" + more);
  }

  @Test
  void whatTheSettingsNameComesBeforeThePages() {
    Document page = page("index.html", "navigation: [jane-doe, about]\n");
    assertEquals("Jane Doe", items(page).get(4));
    assertTrue(page.select(".masthead .drop > ul:last-child a").eachText().contains("About"));
  }

  @Test
  void anEntryIsAPartOfTheListThatNamesIt() {
    Document story = page("stories/the-sale.html", "");
    assertEquals("Cases", story.select(".masthead .items [aria-current=true]").text());
    Document person = Jsoup.parse(Workbench.empty(folder).read("site/people/jane-doe.html"));
    assertEquals("", person.select(".masthead .items [aria-current]").text());
    assertEquals(1, person.select(".masthead .menu[data-within]").size());
  }

  @Test
  void everyPageButHomeSaysWhereItStands() {
    Document story = page("stories/the-sale.html", "");
    assertEquals("Cases Case 1", story.select(".trail").text());
    assertEquals("../stories.html", story.select(".trail a").attr("href"));
    assertEquals("Case 1", story.select(".trail [aria-current=page]").text());
    Workbench built = Workbench.empty(folder);
    assertEquals("", Jsoup.parse(built.read("site/index.html")).select(".trail").text());
    assertEquals(
        "People Jane Doe",
        Jsoup.parse(built.read("site/people/jane-doe.html")).select(".trail").text());
    assertEquals("Claims", Jsoup.parse(built.read("site/claims.html")).select(".trail").text());
  }

  @Test
  void theSearchIsAFormOnEveryPageButItsOwn() {
    Document story = page("stories/the-sale.html", "");
    assertEquals("../search.html", story.select("form.find[method=get]").attr("action"));
    assertEquals(1, story.select("form.find input[name=q]").size());
    Document search = Jsoup.parse(Workbench.empty(folder).read("site/search.html"));
    assertEquals(0, search.select("form.find").size());
  }

  @Test
  void aStoryIsSkippedToItsText() {
    Document story = page("stories/the-sale.html", "");
    assertEquals(1, story.select("#_text.prose").size());
    assertEquals("#_text", story.select(".skip").attr("href"));
  }
}
