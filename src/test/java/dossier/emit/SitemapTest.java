package dossier.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.emit.Sitemap.Listed;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class SitemapTest {
  private static final String BASE = "https://example.org/a&b/";

  @TempDir private Path folder;

  private Workbench site(String name) {
    return Workbench.copy(Workbench.SITES.resolve(name), folder.resolve(name))
        .replace("content/dossier.yml", "language:", "base-url: " + BASE + "\nlanguage:");
  }

  private static Element map(Workbench bench) {
    Element root = StrictXml.root(bench.read("site/sitemap.xml"));
    assertEquals("http://www.sitemaps.org/schemas/sitemap/0.9", root.getNamespaceURI());
    assertEquals("urlset", root.getLocalName());
    return root;
  }

  private static List<String> addresses(Workbench bench) {
    List<String> all = StrictXml.texts(map(bench), "loc");
    assertEquals(all.size(), new TreeSet<>(all).size());
    return all;
  }

  /** A page says itself by which address it wants to be known; moved pages say none. */
  @Test
  void namesEveryPageAsThePageNamesItself() {
    Workbench small = site("small").build().passes();
    TreeSet<String> canonical = new TreeSet<>();
    small.files("site").keySet().stream()
        .filter(file -> file.endsWith(".html") && !file.equals("404.html"))
        .map(file -> Jsoup.parse(small.read("site/" + file)))
        .forEach(page -> canonical.addAll(page.select("link[rel=canonical]").eachAttr("href")));
    assertTrue(canonical.contains(BASE));
    assertEquals(canonical, new TreeSet<>(addresses(small)));
    assertTrue(Files.exists(small.path("site/old/pier.html")));
  }

  @Test
  void aStorySaysWhenItWasPutRightLast() {
    Element map = map(site("small").build().passes());
    assertEquals(List.of("2026-01-05"), StrictXml.texts(map, "lastmod"));
    Element story = (Element) map.getElementsByTagName("lastmod").item(0).getParentNode();
    assertEquals(List.of(BASE + "stories/the-sale.html"), StrictXml.texts(story, "loc"));
  }

  @Test
  void namesNeitherDraftsNorWhatIsWithdrawn() {
    Workbench sparse =
        site("sparse")
            .replace("content/stories/canary.md", "Canary.\n", "Canary [@a-source].\n")
            .build("--drafts")
            .passes();
    assertTrue(Files.exists(sparse.path("site/stories/canary.html")));
    assertTrue(Files.exists(sparse.path("site/stories/gone.html")));
    List<String> stories =
        addresses(sparse).stream().filter(address -> address.contains("/stories/")).toList();
    assertEquals(List.of(BASE + "stories/a-case.html"), stories);
    assertEquals(List.of("2026-01-02"), StrictXml.texts(map(sparse), "lastmod"));
  }

  @Test
  void robotsMayReadEverythingAndLearnWhereItStands() {
    assertEquals(
        "User-agent: *\nAllow: /\n\nSitemap: " + BASE + "sitemap.xml\n",
        site("small").build().passes().read("site/robots.txt"));
  }

  @Test
  void withoutTheSitesAddressThereIsNone() {
    Workbench small = Workbench.small(folder).build().passes();
    assertFalse(Files.exists(small.path("site/sitemap.xml")));
    assertEquals("User-agent: *\nAllow: /\n", small.read("site/robots.txt"));
  }

  @Test
  void whatIsTooLongForOneFileStandsInSeveral() {
    List<Artifact> one = split(Sitemap.LIMIT);
    assertEquals(List.of("sitemap.xml"), one.stream().map(file -> file.address().path()).toList());
    assertEquals(Sitemap.LIMIT, locations(one.get(0)).size());

    List<Artifact> several = split(2 * Sitemap.LIMIT + 1);
    assertEquals(
        List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"),
        several.stream().map(file -> file.address().path()).toList());
    assertEquals(Sitemap.LIMIT, locations(several.get(0)).size());
    assertEquals(List.of(BASE + "100000.html"), locations(several.get(2)));
    Element index = root(several.get(3));
    assertEquals("sitemapindex", index.getLocalName());
    assertEquals(3, index.getElementsByTagName("sitemap").getLength());
    assertEquals(
        List.of(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml"),
        locations(several.get(3)));
  }

  private static List<Artifact> split(int pages) {
    List<Listed> listed =
        IntStream.range(0, pages)
            .mapToObj(i -> new Listed(Address.of(i + ".html"), Optional.empty()))
            .toList();
    Sitemap sitemap = new Sitemap(listed, Optional.of(BASE));
    Span place = new TextFile("dossier.yml", "").start();
    List<Artifact> files = new ArrayList<>();
    files.add(new Artifact(FixedPage.SITEMAP, sitemap.bytes(), place));
    for (Planned file : sitemap.parts(place)) {
      int number = ((Key.SitemapPart) file.key()).number();
      files.add(new Artifact(file.address(), sitemap.bytes(number), place));
    }
    files.sort(Comparator.comparing(Artifact::address));
    return files;
  }

  private static List<String> locations(Artifact file) {
    return StrictXml.texts(root(file), "loc");
  }

  private static Element root(Artifact file) {
    return StrictXml.root(new String(file.bytes(), StandardCharsets.UTF_8));
  }
}
