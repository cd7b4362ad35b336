package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a screen reader is told of a story, in the order in which it is read. */
@NeedsChromium
class ReadAloudTest {
  private static final Path EXPECTED =
      Path.of("src", "test", "resources", "dossier", "browser", "the-sale.txt");

  @Test
  void aStoryReadsWell() throws Exception {
    String read;
    try (Browser browser = Browser.start()) {
      browser.look(1440, "light");
      browser.open(Sites.of("small").resolve("stories/the-sale.html").toUri().toString());
      browser.run("document.querySelectorAll('details').forEach(d => d.open = true)");
      read = new Outline(browser.tell("Accessibility.getFullAXTree", Map.of())).text();
    }
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(Objects.requireNonNull(EXPECTED.getParent()));
      Files.writeString(EXPECTED, read);
    }
    assertEquals(Files.readString(EXPECTED), read);
  }
}
