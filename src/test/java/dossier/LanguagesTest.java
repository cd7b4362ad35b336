package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Screen readers are told in which language words are, and no letter runs the wrong way. */
class LanguagesTest {
  private static final String STORY = "content/stories/the-sale.md";

  @TempDir private Path folder;

  private Document story(String language, String title, String paragraph) {
    Workbench bench =
        Workbench.small(folder)
            .write(
                CaseText.story("another")
                    .with("title", title)
                    .with("language", language)
                    .body(paragraph + " [@the-minutes].\n"));
    bench.build().passes();
    Document cases = Jsoup.parse(bench.read("site/stories.html"));
    assertEquals(language, cases.select("main a[href$=another.html]").attr("lang"));
    return Jsoup.parse(bench.read("site/stories/another.html"));
  }

  @Test
  void aStoryIsInItsOwnLanguageAndThePageInItsOwn() {
    Document page = story("uk", "Продаж", "Рада продала пірс");
    assertEquals("en", page.select("html").attr("lang"));
    for (String part : new String[] {"h1", ".summary", ".prose"}) {
      assertEquals("uk", page.select(part).attr("lang"), part);
      assertEquals("ltr", page.select(part).attr("dir"), part);
    }
    assertEquals("en", page.select(".prose sup.mark").attr("lang"));
    assertEquals("en", page.select(".prose a.place").attr("lang"));
  }

  @Test
  void aStoryThatIsReadFromRightToLeftSaysSo() {
    Document page = story("ar", "بيع الرصيف", "باع المجلس الرصيف\n\nIn English");
    assertEquals("rtl", page.select(".prose").attr("dir"));
    assertEquals("rtl", page.select("h1").attr("dir"));
    assertEquals("", page.select(".prose p").get(0).attr("dir"));
    assertEquals("ltr", page.select(".prose p").get(1).attr("dir"));
    assertTrue(page.select(".prose bdi").isEmpty());
  }

  @Test
  void wordsThatAreReadFromRightToLeftAreKeptApart() {
    Workbench bench = Workbench.small(folder);
    bench
        .write(
            STORY,
            bench.read(STORY).replace("The pier [@", "He said: السلام عليكم [@")
                + "\nباع المجلس\n\n- السلام\n\n| السلام |\n| --- |\n| a |\n")
        .replace(
            "content/sources/the-report.md", "publisher: The Harbour Post", "publisher: الجزيرة نت")
        .build()
        .passes();
    Document page = Jsoup.parse(bench.read("site/stories/the-sale.html"));
    assertEquals("السلام عليكم", page.select(".prose p > bdi").eachText().get(0));
    assertEquals(1, page.select(".prose p[dir=rtl]:contains(باع المجلس)").size());
    assertEquals("rtl", page.select(".prose li:contains(السلام)").attr("dir"));
    assertEquals("rtl", page.select(".prose th:contains(السلام)").attr("dir"));
    assertEquals("الجزيرة نت", page.select(".sidenote bdi").eachText().get(0));
    Document source = Jsoup.parse(bench.read("site/sources/the-report.html"));
    assertEquals("الجزيرة نت", source.select(".byline bdi").eachText().get(0));
  }

  @Test
  void wordsOfTheInterfaceAreNotMarkedAsPolish() {
    Workbench bench = Workbench.small(folder);
    bench.replace("content/dossier.yml", "language: en", "language: pl").build().passes();
    Document page = Jsoup.parse(bench.read("site/stories/the-sale.html"));
    assertEquals("en", page.select("html").attr("lang"));
    for (String part :
        new String[] {"h1", "header .key-quotation", ".prose", ".claim > summary .text"}) {
      assertEquals("pl", page.select(part).attr("lang"), part);
    }
    assertEquals("en", page.select(".prose sup.mark").attr("lang"));
    for (String ours : new String[] {"#claims > h2", ".dateline", ".contents summary", ".stamp"}) {
      assertTrue(!page.select(ours).isEmpty(), ours);
      assertTrue(page.select("[lang=pl] " + ours + ", " + ours + "[lang=pl]").isEmpty(), ours);
    }
    Document home = Jsoup.parse(bench.read("site/index.html"));
    assertEquals("pl", home.select("h1").attr("lang"));
    assertEquals("pl", home.select(".lead-case h2 a").attr("lang"));
    assertEquals("", home.select("nav a[href=stories.html]").attr("lang"));
    assertTrue(bench.read("site/feed.xml").contains("xml:lang=\"pl\""));
    assertTrue(bench.read("site/stories/the-sale.html").contains("\"inLanguage\":\"pl\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk"})
  void aDossierIsWhollyInItsLanguage(String language) throws IOException {
    Workbench bench = Workbench.small(folder);
    bench.replace("content/dossier.yml", "language: en", "language: " + language).build().passes();
    Set<String> english = sentences(Words.english());
    english.removeAll(sentences(Words.in(language)));
    Set<String> left = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(Files.readString(file));
        assertEquals(language, page.select("html").attr("lang"), file.toString());
        page.select("*").eachText().stream().filter(english::contains).forEach(left::add);
      }
    }
    assertEquals(Set.of(), left);
    Document story = Jsoup.parse(bench.read("site/stories/the-sale.html"));
    assertEquals("", story.select("h1").attr("lang"));
  }

  private static Set<String> sentences(Words words) {
    return words.keys().stream()
        .filter(key -> words.arguments(key).isEmpty())
        .map(words::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aVarietyOfEnglishIsThePagesOwn() {
    Workbench bench = Workbench.small(folder);
    bench.replace("content/dossier.yml", "language: en", "language: en-GB").build().passes();
    Document page = Jsoup.parse(bench.read("site/stories/the-sale.html"));
    assertEquals("en-GB", page.select("html").attr("lang"));
    assertEquals("", page.select("h1").attr("lang"));
  }

  @Test
  void aStoryThatIsReadFromRightToLeftSaysSoInLists() {
    story("ar", "بيع الرصيف", "باع المجلس الرصيف");
    Workbench bench = Workbench.empty(folder);
    Document cases = Jsoup.parse(bench.read("site/stories.html"));
    assertEquals("rtl", cases.select("main a[href$=another.html]").attr("dir"));
    assertEquals("rtl", cases.select(".summary[lang=ar]").attr("dir"));
  }

  @Test
  void originalWordsFromRightToLeftAreKeptApart() {
    Workbench bench = Workbench.small(folder);
    bench
        .replace(STORY, "tr. The Harbour Post]", "tr. Our Desk: \"بيعوا الرصيف\"]")
        .replace("content/sources/the-report.md", "original-language: de", "")
        .replace("content/sources/the-report.md", "language: en", "language: ar");
    for (String source : List.of("the-report", "the-witness")) {
      String file = "content/sources/" + source + ".md";
      bench.write(file, bench.read(file).replaceAll("capture: .*\n", ""));
    }
    bench.delete("content/quotes.lock").build().passes();
    Document page = Jsoup.parse(bench.read("site/stories/the-sale.html"));
    assertEquals("ar", page.select(".original span").attr("lang"));
    assertEquals("auto", page.select(".original span").attr("dir"));
  }
}
