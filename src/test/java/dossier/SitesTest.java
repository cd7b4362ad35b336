package dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must hold of every site: of the dossier in this repository, of one that has everything once,
 * and of one that has as little as is allowed.
 */
class SitesTest {
  private static final String REAL = "real";
  private static final String SMALL = "small";
  private static final String SPARSE = "sparse";

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void buildAll() {
    for (String name : List.of(REAL, SMALL, SPARSE)) {
      bench(name).build().passes();
      assertEquals(
          "", bench(name).build().err().replaceAll("(?m)^(.*warning\\[D053].*| .*|)\\R", ""), name);
    }
  }

  private static Workbench bench(String name) {
    Path project = name.equals(REAL) ? Path.of("") : Workbench.SITES.resolve(name);
    Path copy = folder.resolve(name);
    return Files.exists(copy) ? Workbench.empty(copy) : Workbench.copy(project, copy);
  }

  private static Map<String, Document> pages(String name) {
    Map<String, Document> pages = new java.util.TreeMap<>();
    Workbench.empty(folder.resolve(name)).files("site").keySet().stream()
        .filter(file -> file.endsWith(".html"))
        .forEach(
            file -> pages.put(file, parse(folder.resolve(name).resolve("site").resolve(file))));
    return pages;
  }

  private static Document parse(Path page) {
    try {
      return Jsoup.parse(page, "UTF-8");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL, SPARSE})
  void noLinkLeadsNowhere(String name) {
    Map<String, Document> pages = pages(name);
    Path site = folder.resolve(name).resolve("site");
    TreeSet<String> broken = new TreeSet<>();
    int followed = 0;
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      for (Element element : page.getValue().select("[href], [src]")) {
        String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (!target.matches("(https?|mailto):.*")) {
          followed++;
          if (!leads(site, pages, page.getKey(), target)) {
            broken.add(page.getKey() + " -> " + target);
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), broken);
    assertTrue(followed > pages.size(), "hardly a link was followed");
  }

  private static boolean leads(Path site, Map<String, Document> pages, String page, String target) {
    int hash = target.indexOf('#');
    String path = (hash < 0 ? target : target.substring(0, hash)).replaceFirst("\\?.*", "");
    Path here = Path.of(page);
    Path there = path.isEmpty() ? here : here.resolveSibling(path).normalize();
    String file = there.toString().replace('\\', '/');
    if (file.startsWith("..")
        || path.startsWith("/")
        || path.endsWith("/")
        || !Files.isRegularFile(site.resolve(file))) {
      return false;
    }
    Document document = pages.get(file);
    return hash < 0
        || (document != null && document.getElementById(target.substring(hash + 1)) != null);
  }

  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL, SPARSE})
  void noIdStandsTwiceOnAPage(String name) {
    pages(name)
        .forEach(
            (page, document) -> {
              List<String> ids = document.select("[id]").eachAttr("id");
              assertEquals(ids.size(), new TreeSet<>(ids).size(), page);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL, SPARSE})
  void pagesLoadNothingFromElsewhereAndRunNoScriptButTheirOwn(String name) {
    pages(name)
        .forEach(
            (page, document) -> {
              assertTrue(document.select("iframe, object, embed, style, [style]").isEmpty(), page);
              boolean search = page.endsWith("search.html");
              for (Element form : document.select("form[action]")) {
                assertTrue(form.attr("action").matches("[./]*search\\.html"), page);
                assertTrue(form.attr("method").matches("get|"), page);
              }
              String data = "script[type=application/ld+json]:not([src])";
              for (Element script : document.select("script").not(data)) {
                String own = search ? "(dossier|lookup|search)" : "dossier";
                assertTrue(script.attr("src").matches(".*assets/" + own + "\\.js"), page);
                assertEquals("", script.data(), page);
              }
              for (Element loaded :
                  document.select("link[rel=stylesheet], link[rel=icon], [src]")) {
                String address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
                assertFalse(
                    address.contains(":") || address.startsWith("//"),
                    () -> page + " loads " + address);
              }
              assertTrue(
                  document.getAllElements().stream()
                      .flatMap(e -> e.attributes().asList().stream())
                      .noneMatch(a -> a.getKey().startsWith("on")),
                  page);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL, SPARSE})
  void everyPageHasOneHeadingAndEveryLevelIsThere(String name) {
    pages(name)
        .forEach(
            (page, document) -> {
              assertEquals(1, document.select("h1").size(), page);
              int last = 1;
              for (Element heading :
                  document.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertTrue(level <= last + 1, page + ": " + heading);
                last = level;
              }
            });
  }

  /** A page keeps the place of an image that is still to come, and every size of it is there. */
  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL})
  void everyImageSaysHowLargeItIs(String name) throws IOException {
    Path site = folder.resolve(name).resolve("site");
    for (Map.Entry<String, Document> page : pages(name).entrySet()) {
      for (Element image : page.getValue().select("img")) {
        assertFalse(image.attr("alt").isEmpty(), page.getKey());
        assertEquals("async", image.attr("decoding"), page.getKey());
        boolean top = image.parents().hasClass("picture");
        assertEquals(top ? "" : "lazy", image.attr("loading"), page.getKey());
        String own = image.attr("src") + " " + image.attr("width") + "w";
        String all = image.hasAttr("srcset") ? image.attr("srcset") : own;
        assertTrue(all.endsWith(own), () -> page.getKey() + ": " + all);
        assertEquals(image.hasAttr("srcset"), image.hasAttr("sizes"));
        for (String size : all.split(", ", -1)) {
          String[] parts = size.split(" ", -1);
          Path file = site.resolve(page.getKey()).resolveSibling(parts[0]).normalize();
          BufferedImage decoded = ImageIO.read(file.toFile());
          assertEquals(parts[1], decoded.getWidth() + "w", file.toString());
          int height = Integer.parseInt(image.attr("height"));
          int width = Integer.parseInt(image.attr("width"));
          assertEquals((double) height * decoded.getWidth() / width, decoded.getHeight(), .5);
        }
      }
    }
  }

  /**
   * What no page shows at its full size is not published either: sizes/ holds no more than asked.
   */
  @Test
  void everySmallerSizeIsOffered() {
    Workbench small = Workbench.empty(folder.resolve(SMALL));
    TreeSet<String> made = new TreeSet<>(small.files("site").keySet());
    made.removeIf(file -> !file.startsWith("sizes/"));
    assertEquals(
        new TreeSet<>(List.of("sizes/480/pier.jpg", "sizes/480/plan.png", "sizes/960/pier.jpg")),
        made);
  }

  /** Whoever does not want to read of violence meets its words nowhere before choosing to. */
  @Test
  void whatStandsInAViolentSectionIsFoldedWhereverItIsShown() {
    String words = "I saw the letter";
    Map<String, Document> pages = pages(SMALL);
    Document story = pages.getOrDefault("stories/the-sale.html", new Document(""));
    assertTrue(story.select("details.violent:not([open])").text().contains(words));
    assertTrue(story.select(".warning").text().contains("A man speaks of drowning people."));
    assertEquals("#claims", story.select(".warning a").attr("href"));
    Document source = pages.getOrDefault("sources/the-witness.html", new Document(""));
    assertTrue(source.select("details.violent:not([open])").text().contains(words));
    for (Map.Entry<String, Document> page : pages.entrySet()) {
      page.getValue().select("details.violent").remove();
      assertFalse(page.getValue().html().contains(words), page.getKey());
    }
  }

  /** On a slow line a story is there within a few seconds. */
  @Test
  void aStoryIsLightWithItsStyleAndScript() throws IOException {
    Path site = folder.resolve(REAL).resolve("site");
    int around =
        packed(site.resolve("assets/dossier.css")) + packed(site.resolve("assets/dossier.js"));
    try (Stream<Path> stories = Files.list(site.resolve("stories"))) {
      for (Path story : stories.toList()) {
        int weight = packed(story) + around;
        assertTrue(weight < 60_000, () -> story + " weighs " + weight);
      }
    }
  }

  private static int packed(Path file) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      Files.copy(file, out);
    }
    return packed.size();
  }

  /**
   * A source lists every place that cites it, each with a link to that very spot; of what is
   * translated too, the spot in the original.
   */
  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL})
  void everyCitationIsFoundFromItsSource(String name) {
    Map<String, Document> pages = pages(name);
    int citations = 0;
    for (String page : pages.keySet()) {
      Document document = pages.getOrDefault(page, new Document(""));
      boolean original = document.select(".translated").isEmpty();
      for (Element note : document.select(original ? ".notes li[id]" : "#none")) {
        String record = note.select("a:contains(About this source)").attr("href");
        Path source = Path.of(page).resolveSibling(record).normalize();
        Document sourcePage =
            pages.getOrDefault(source.toString().replace('\\', '/'), new Document(""));
        for (Element back : note.select("[role=doc-backlink]")) {
          String spot =
              Path.of("sources").relativize(Path.of(page)).toString().replace('\\', '/')
                  + back.attr("href");
          boolean own = source.equals(Path.of(page));
          assertFalse(
              sourcePage.select("a[href='" + (own ? back.attr("href") : spot) + "']").isEmpty(),
              () -> source + " does not lead to " + spot);
          citations++;
        }
      }
    }
    assertTrue(citations > 5, "hardly a citation was found");
  }

  @Test
  void everyTemplateIsUsed() throws Exception {
    String used = folder.toString();
    assertFalse(used.isEmpty());
    try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
      for (Path template : templates.filter(file -> file.toString().endsWith(".ftlh")).toList()) {
        String text = Files.readString(template);
        assertFalse(text.contains("no_esc"), () -> template + " lets text through unescaped");
        assertFalse(
            text.contains("?api") || text.contains("?new"), () -> template + " reaches into Java");
      }
    }
  }

  @Test
  void aWithdrawnStoryLeavesANoticeAndNothingElse() {
    Workbench sparse = Workbench.empty(folder.resolve(SPARSE));
    String notice = sparse.read("site/stories/gone.html");
    assertTrue(notice.contains("It was wrong."));
    sparse
        .files("site")
        .forEach(
            (file, text) ->
                assertFalse(text.contains("A secret") || text.contains("An old case"), file));
    assertFalse(sparse.read("site/people/somebody.html").contains("gone.html"));
  }

  @Test
  void nothingOfADraftReachesTheSite() {
    Workbench sparse = Workbench.empty(folder.resolve(SPARSE));
    sparse
        .files("site")
        .forEach(
            (file, text) ->
                assertFalse(
                    (file + text).toLowerCase(java.util.Locale.ROOT).contains("canary"), file));
    Workbench drafts = Workbench.copy(Workbench.SITES.resolve(SPARSE), folder.resolve("drafts"));
    drafts
        .replace("content/stories/canary.md", "Canary.\n", "Canary [@a-source].\n")
        .build("--drafts")
        .passes();
    assertTrue(drafts.read("site/stories/canary.html").contains("Canary"));
  }

  /**
   * What is printed is reviewed as a whole: -Dgolden=write writes it anew, and the diff is the
   * review.
   */
  @ParameterizedTest
  @ValueSource(strings = {SMALL, SPARSE})
  void printsWhatWasReviewed(String name) throws Exception {
    Map<String, String> printed = Workbench.empty(folder.resolve(name)).files("site");
    printed.keySet().removeIf(file -> !file.endsWith(".html"));
    Path expected = Workbench.SITES.resolve(name).resolve("expected");
    if ("write".equals(System.getProperty("golden"))) {
      for (Map.Entry<String, String> page : printed.entrySet()) {
        Path file = expected.resolve(page.getKey());
        Files.createDirectories(expected.resolve(page.getKey()).resolveSibling("."));
        Files.write(file, page.getValue().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    assertEquals(Workbench.empty(Workbench.SITES.resolve(name)).files("expected"), printed);
  }

  /** Another folder, process, time zone, locale, encoding and number of threads: the same bytes. */
  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL})
  void givesTheSameBytesEverywhere(String name) throws Exception {
    Path project = folder.resolve(name);
    Path parent = Files.createDirectories(folder.resolve("elsewhere-" + name).resolve("a b"));
    Path out = parent.resolve("öffentlich");
    run(
        project,
        List.of(
            "-Duser.timezone=Pacific/Kiritimati",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
            "-cp",
            System.getProperty("java.class.path")),
        "dossier.cli.Main",
        List.of(
            "build",
            "--content",
            project.resolve("content").toString(),
            "--templates",
            project.resolve("templates").toString(),
            "--out",
            out.toString()));
    Map<String, String> elsewhere = Workbench.empty(parent).files("öffentlich");
    assertEquals(Workbench.empty(project).files("site"), elsewhere);
  }

  @ParameterizedTest
  @ValueSource(strings = {REAL, SMALL, SPARSE})
  void theHtmlCheckerFindsNoError(String name) throws Exception {
    String findings =
        run(
            folder,
            List.of("-cp", System.getProperty("java.class.path")),
            "nu.validator.client.SimpleCommandLineValidator",
            List.of(
                "--errors-only",
                "--skip-non-html",
                "--format",
                "gnu",
                folder.resolve(name).resolve("site").toString()));
    assertEquals("", findings);
  }

  private static String run(Path where, List<String> options, String main, List<String> arguments)
      throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        Stream.of(Stream.of(java.toString()), options.stream(), Stream.of(main), arguments.stream())
            .flatMap(s -> s)
            .toList();
    Path log = Files.createTempFile(folder, "log", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(where.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it takes too long");
    String output = Files.readString(log);
    assertEquals(0, process.exitValue(), output);
    return output;
  }
}
