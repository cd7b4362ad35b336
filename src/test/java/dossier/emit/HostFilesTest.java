package dossier.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is there for hosts alone stands in the site, and in its record, as all else does. */
class HostFilesTest {
  @TempDir private Path folder;

  private Workbench at(String base) {
    Workbench small = Workbench.small(folder);
    String settings = small.read("content/dossier.yml");
    return small.write("content/dossier.yml", settings + "base-url: " + base + "\n").build();
  }

  @Test
  void theHostSendsWhatThePagesSayThemselves() {
    Workbench site = at("https://example.org/").passes();
    String policy =
        Jsoup.parse(site.read("site/index.html"))
            .select("meta[http-equiv=Content-Security-Policy]")
            .attr("content");
    assertEquals(
        """
        /*
          Content-Security-Policy: %s; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: no-referrer
          Cache-Control: no-cache
        """
            .formatted(policy),
        site.read("site/_headers"));
    assertEquals("", site.read("site/.nojekyll"));
    assertEquals("example.org\n", site.read("site/CNAME"));
    String record = site.read("site/manifest.txt");
    for (String name : new String[] {".nojekyll", "_headers", "CNAME"}) {
      assertTrue(record.contains("  " + name + "\n"), record);
    }
  }

  /** Nobody's domain is guessed: only the root of a name that can be somebody's own is one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://desk.github.io/",
        "https://example.org/pier/",
        "https://example.org:8443/",
        "http://example.org/",
        "https://192.0.2.1/",
        "https://localhost/",
        "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion/"
      })
  void thisIsNoDomainOfTheSitesOwn(String base) {
    assertEquals(Optional.empty(), HostFiles.ownDomain(Optional.of(base)));
  }

  @Test
  void aDomainThatSomebodyElseWroteIsNotReplaced() {
    Workbench.empty(folder).write("site/CNAME", "elsewhere.example");
    Workbench site = at("https://example.org/").ends(1).says("site/CNAME").says("move it away");
    assertEquals("elsewhere.example", site.read("site/CNAME"));
  }
}
