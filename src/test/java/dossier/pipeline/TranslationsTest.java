package dossier.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations beside their originals, and the pages that they make. */
class TranslationsTest {
  private static final String STORY = "content/stories/the-sale.ru.md";

  private static final String TOLD = "stories/the-sale.ru.md";

  private static final String FRONT =
      """
      ---
      title: Продажа пирса
      summary: Совет продал пирс; кто об этом просил, спорно.
      translated-by: machine
      translated-from: KEY
      claims:
        - id: letter-written
          text: Джейн Доу попросила о продаже в письме.
          evidence:
            - source: the-witness
              note: Она говорит, что письма не было.
      not-found: [Письмо.]
      ---
      """;

  private static final String BODY =
      """

      Совет продал пирс 3 мая 2025 года [@the-minutes, p. 4]. [[jane-doe|Чиновница]] из
      [[the-council|совета]] была там [@the-minutes, p. 4; @the-witness]. [=sale-voted]

      ## Письмо {#letter}

      «Харбор пост» написала [=letter-written: о письме], где совет просили: «Продайте, пока можете» [@the-report, tr. машина: "Sell it while you can"].

      ## Что видел свидетель {#seen .violent}

      Письмо он видел и жалеет об этом [@the-witness, para. 3].

      См. [как мы работаем](about.html) и [голосование](#claim-sale-voted). В протоколе: совет [@the-minutes]. Внизу [@the-minutes]. Пирс [@the-minutes, p. 5].
      """;

  @TempDir private Path folder;

  private Workbench bench() {
    Workbench bench = Workbench.small(folder);
    return bench
        .replace("content/dossier.yml", "language: en", "language: en\nlanguages: [ru]")
        .write(
            "content/dossier.ru.yml",
            "title: Пирс\ntranslated-by: machine\ntranslated-from: 3ee0ed2d5a0b7f3b\n")
        .write(STORY, FRONT + BODY);
  }

  private Document page(Workbench bench, String path) {
    return Jsoup.parse(bench.read("site/" + path));
  }

  private static List<String> links(Document page, String query) {
    return page.select(query).eachAttr("href");
  }

  @Test
  void aTranslationHasItsPageBelowItsLanguage() {
    Workbench bench = bench();
    bench.build().passes();
    Document story = page(bench, "ru/stories/the-sale.html");
    assertEquals("ru", story.select("html").attr("lang"));
    assertEquals("Продажа пирса", story.select("h1").text());
    assertEquals("", story.select("h1").attr("lang"));
    assertEquals("Утверждения", story.select("#_claims").text());
    assertTrue(story.select("#claim-letter-written").text().contains("письма не было"));
    assertEquals("en", page(bench, "stories/the-sale.html").select("html").attr("lang"));
    assertFalse(bench.read("site/stories/the-sale.html").contains("Продажа"));
  }

  @Test
  void whatIsNotTranslatedIsTheOriginalsPageAndHasNoOther() {
    Workbench bench = bench();
    bench.build().passes();
    Document story = page(bench, "ru/stories/the-sale.html");
    assertTrue(links(story, ".prose a").contains("../../people/jane-doe.html"));
    assertEquals("en", story.select("#cast a[href$=jane-doe.html]").attr("lang"));
    assertEquals(
        List.of(
            "ru/corrections.json",
            "ru/corrections.xml",
            "ru/feed.json",
            "ru/feed.xml",
            "ru/index.html",
            "ru/search.html",
            "ru/stories/the-sale.html"),
        bench.files("site").keySet().stream()
            .filter(name -> name.startsWith("ru/") && !name.startsWith("ru/search/"))
            .toList());
  }

  @Test
  void everyLinkOfATranslationLeadsSomewhere() throws IOException {
    Workbench bench = bench();
    bench.build().passes();
    for (String page : List.of("ru/index.html", "ru/search.html", "ru/stories/the-sale.html")) {
      Path here = folder.resolve("site").resolve(page);
      for (String href : links(page(bench, page), "a[href], link[href]")) {
        String path = href.replaceFirst("[#?].*", "");
        if (!path.isEmpty() && !path.contains(":")) {
          Path target = here.resolveSibling(path).normalize();
          assertTrue(Files.isRegularFile(target), page + ": " + href);
        }
      }
    }
  }

  @Test
  void theSwitchKeepsThePageAndSearchEnginesAreToldOfBoth() {
    Workbench bench = bench();
    bench
        .replace("content/dossier.yml", "languages:", "base-url: https://example.org/\nlanguages:")
        .build()
        .passes();
    Document original = page(bench, "stories/the-sale.html");
    assertEquals(List.of("English", "Русский"), original.select("nav.languages a").eachText());
    assertEquals(
        List.of("the-sale.html", "../ru/stories/the-sale.html"),
        links(original, "nav.languages a"));
    Document translated = page(bench, "ru/stories/the-sale.html");
    assertEquals("en", translated.select("nav.languages a").first().attr("lang"));
    assertEquals("true", translated.select("nav.languages a").last().attr("aria-current"));
    for (Document page : List.of(original, translated)) {
      assertEquals(
          List.of("en", "ru", "x-default"), page.select("link[hreflang]").eachAttr("hreflang"));
      assertEquals(
          List.of(
              "https://example.org/stories/the-sale.html",
              "https://example.org/ru/stories/the-sale.html",
              "https://example.org/stories/the-sale.html"),
          links(page, "link[hreflang]"));
    }
    assertEquals(
        List.of("https://example.org/ru/stories/the-sale.html"),
        links(translated, "link[rel=canonical]"));
    Document home = page(bench, "ru/index.html");
    assertEquals(List.of("https://example.org/ru/"), links(home, "link[rel=canonical]"));
    Document sources = page(bench, "sources.html");
    assertTrue(sources.select("link[hreflang]").isEmpty());
    assertEquals(List.of("sources.html", "ru/index.html"), links(sources, "nav.languages a"));
    assertTrue(bench.read("site/sitemap.xml").contains("https://example.org/ru/stories/the-sale"));
    assertTrue(bench.read("site/ru/feed.xml").contains("https://example.org/ru/stories/the-sale"));
    assertTrue(bench.read("site/ru/feed.xml").contains("xml:lang=\"ru\""));
  }

  @Test
  void aTranslationSaysWhoMadeItAndThatTheOriginalHasChanged() {
    Workbench bench = bench();
    bench.build().reports("D134", TOLD + ":5:18");
    Document stale = page(bench, "ru/stories/the-sale.html");
    assertEquals(
        "Этот перевод сгенерирован искусственно. Никто из людей, названных по имени, его еще не"
            + " читал. С тех пор оригинал изменился. Оригинал",
        stale.select(".translated").text());
    assertEquals(List.of("../../stories/the-sale.html"), links(stale, ".translated a"));
    String key = bench.err().replaceAll("(?s).*the-sale.ru.md.*?'translated-from: (\\w+)'.*", "$1");
    bench
        .replace(STORY, "KEY", key)
        .replace(STORY, "machine\n", "Anna Li\ntranslation-read-by: Boris Ray\n")
        .build()
        .passes();
    assertEquals(
        "Перевод: Anna Li. Сверено с оригиналом: Boris Ray. Оригинал",
        page(bench, "ru/stories/the-sale.html").select(".translated").text());
    bench.replace("content/stories/the-sale.md", "## What is left", "## What remains");
    bench.build().reports("D134", TOLD + ":6:18");
  }

  @Test
  void translatedWordsAreComparedInTheOriginal() {
    Workbench bench = bench();
    bench.build().passes();
    String note = page(bench, "ru/stories/the-sale.html").select(".notes").text();
    assertTrue(note.contains("«Sell it while you can»"), note);
  }

  @Test
  void aTranslationCannotLoseOrGainASource() {
    Workbench bench = bench();
    bench.replace(STORY, "; @the-witness]", "]").build().reports("D133", TOLD + ":1:1");
    bench.write(STORY, FRONT + BODY.replace("Пирс [@the-minutes, p. 5]", "Пирс [@the-letter]"));
    bench.build().reports("D133", TOLD + ":26:135");
    bench.write(STORY, FRONT + BODY.replace(" [=sale-voted]", "")).build();
    bench.reports("D133", TOLD + ":1:1");
  }

  @Test
  void whatIsNoMatterOfWordsIsTheOriginals() {
    Workbench bench = bench();
    bench.replace(STORY, "claims:", "case: 2\nclaims:").build().reports("D132", TOLD + ":6:1");
    bench.write(STORY, FRONT.replace("letter-written", "letter-writen") + BODY).build();
    bench.reports("D132", TOLD + ":7:9").says("use 'letter-written'");
    bench.write(STORY, FRONT.replace("[Письмо.]", "[Письмо., Ответ.]") + BODY).build();
    bench.reports("D132", TOLD + ":12:12");
  }

  @Test
  void aTranslationIsOfAFileAndInALanguageOfTheDossier() {
    Workbench bench = bench();
    bench.write("content/stories/the-sail.ru.md", FRONT + BODY).build();
    bench.reports("D130", "stories/the-sail.ru.md:1:1");
    bench.delete("content/stories/the-sail.ru.md").write("content/pages/about.uk.md", "---\n---\n");
    bench.build().reports("D131", "pages/about.uk.md:1:1");
    bench.delete("content/pages/about.uk.md").delete("content/dossier.ru.yml").build();
    bench.reports("D135", "dossier.yml:4:13");
  }

  /** What is kept from build to build, and what a preview links step by step, knows of both. */
  @Test
  void afterEachChangeTheSiteIsWhatACleanBuildGives() throws IOException {
    Workbench bench = bench();
    bench.build().passes();
    Workspace workspace = Workspace.of(folder.resolve("content"), false).doubting();
    for (String[] change :
        List.of(
            new String[] {STORY, "Продажа пирса", "Пирс продан"},
            new String[] {"content/stories/the-sale.md", "A note at the foot", "At the foot"},
            new String[] {"content/dossier.ru.yml", "title: Пирс", "title: Наш пирс"})) {
      bench.replace(change[0], change[1], change[2]).build().passes();
      assertTrue(workspace.check(Progress.NONE).value().isPresent());
      Map<String, String> kept = bench.files("site");
      bench.buildInto("clean").passes();
      assertEquals(bench.files("clean"), kept, change[2]);
    }
  }
}
