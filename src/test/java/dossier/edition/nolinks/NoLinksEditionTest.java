package dossier.edition.nolinks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoLinksEditionTest {
  /** Attributes that hold an address and lead nobody anywhere. */
  private static final String NAMES_ONLY = "xmlns|content";

  @TempDir private static Path folder = Path.of("");

  private static Workbench small(String name) {
    return Workbench.small(folder.resolve(name));
  }

  private static Workbench built(Workbench bench) {
    return bench.buildInto("out", "--edition", "nolinks");
  }

  private static Document parsed(Map.Entry<String, String> file) {
    String text =
        new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return file.getKey().endsWith(".html")
        ? Jsoup.parse(text)
        : Jsoup.parse(text, "", Parser.xmlParser());
  }

  /** Any attribute at all, known to lead somewhere or not, whose value is an address elsewhere. */
  @Test
  void noAttributeOfAnyFileLeadsOut() {
    Map<String, String> files = built(small("attributes")).passes().files("out");
    List<String> out = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (!file.getKey().matches(".*\\.(png|jpe?g|woff2)")) {
        for (Element element : parsed(file).getAllElements()) {
          for (Attribute attribute : element.attributes()) {
            if (leadsOut(attribute)) {
              out.add(file.getKey() + ": " + element.cssSelector() + " " + attribute);
            }
          }
        }
      }
    }
    assertEquals(List.of(), out);
  }

  private static boolean leadsOut(Attribute attribute) {
    return !attribute.getKey().matches(NAMES_ONLY)
        && attribute.getValue().matches("(?s)\\s*(?:[A-Za-z][\\w+.-]*:|/|\\\\).*")
        && !attribute.getKey().matches("d|title|aria-label|alt|value|property|name|placeholder");
  }

  @Test
  void noScriptHasAnAddressToLeadTo() {
    built(small("scripts"))
        .passes()
        .files("out")
        .forEach((name, text) -> assertFalse(name.endsWith(".js") && text.contains("://"), name));
  }

  @Test
  void anAddressOfASourceCanBeReadAndTyped() {
    Workbench bench = built(small("read").build().passes()).passes();
    String site = bench.read("site/sources/the-minutes.html");
    Document edition = Jsoup.parse(bench.read("out/sources/the-minutes.html"));
    List<String> addresses =
        Jsoup.parse(site).select("a[href^=http]").eachAttr("href").stream().distinct().toList();
    assertFalse(addresses.isEmpty());
    for (String address : addresses) {
      String typed = address.replaceFirst("#?:~:.*", "");
      assertTrue(edition.text().contains(typed), typed);
    }
  }

  @Test
  void everyPageIsThereAndSaysSo() {
    Workbench bench = built(small("pages").build().passes()).passes();
    Map<String, String> site = bench.files("site");
    site.keySet().removeIf(name -> !name.endsWith(".html") || name.equals("404.html"));
    Map<String, String> pages = bench.files("out");
    pages.keySet().removeIf(name -> !name.endsWith(".html"));
    assertEquals(site.keySet(), pages.keySet());
    pages.forEach(
        (name, text) -> assertEquals(1, Jsoup.parse(text).select("p.edition").size(), name));
  }

  @Test
  void everyLinkLeadsToAFileOfTheFolder() {
    Map<String, String> files = built(small("whole")).passes().files("out");
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        for (Element link : parsed(file).select("[href]")) {
          Path to =
              Path.of(file.getKey()).resolveSibling(link.attr("href").replaceFirst("[?#].*", ""));
          assertTrue(
              link.attr("href").startsWith("#")
                  || files.containsKey(to.normalize().toString().replace('\\', '/')),
              () -> file.getKey() + " leads to " + to);
        }
      }
    }
  }

  @Test
  void hasTheSameBytesTwice() {
    assertEquals(
        built(small("once")).passes().files("out"), built(small("twice")).passes().files("out"));
  }
}
