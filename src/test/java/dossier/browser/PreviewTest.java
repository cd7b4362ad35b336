package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.pipeline.LivePreview;
import dossier.pipeline.Request;
import dossier.serve.Editor;
import dossier.serve.PreviewServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor sees who writes beside an open browser. */
@NeedsChromium
class PreviewTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String PAGE = "stories/the-sale.html";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));
  private Optional<PreviewServer> server = Optional.empty();

  @BeforeEach
  void starts() throws IOException {
    bench = Workbench.small(folder);
    Request request =
        new Request(
            bench.path("content"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false);
    server =
        Optional.of(
            PreviewServer.start(
                request.previewed(),
                () -> LocalDate.EPOCH,
                8_080,
                Editor.of("code").orElseThrow(),
                new PreviewServer.Listener() {
                  @Override
                  public void read(LivePreview.State state) {}

                  @Override
                  public void failed(Exception failure) {
                    throw new AssertionError(failure);
                  }
                }));
  }

  @AfterEach
  void closes() throws IOException {
    if (server.isPresent()) {
      server.get().close();
    }
  }

  private String at(String path) {
    return server.orElseThrow().address().resolve(path).toString();
  }

  @Test
  void aSavedTextIsShownAndThePlaceIsKept() {
    try (Browser browser = Browser.start()) {
      browser.open(at(PAGE));
      browser.until("return document.querySelector('#dossier-button').textContent");
      browser.run("scrollTo({ top: 400, behavior: 'instant' })");
      bench.replace(STORY, "title: The sale", "title: The resale");
      browser.until("return document.title.includes('resale')");
      browser.until("return scrollY === 400");
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void thePageOfTheFileThatWasSavedComesUp() {
    try (Browser browser = Browser.start()) {
      browser.open(at("index.html"));
      browser.until("return document.querySelector('#dossier-button').textContent");
      bench.replace(STORY, "title: The sale", "title: The resale");
      browser.arrive(at(PAGE));
    }
  }

  @Test
  void aMistakeStandsOverThePageUntilItIsMended() {
    try (Browser browser = Browser.start()) {
      browser.open(at(PAGE));
      browser.until(
          "return document.querySelector('#dossier-button').textContent === 'No findings'");
      bench.replace(STORY, "places: [the-harbour]", "places: [the-harbor]");
      browser.until("return !document.querySelector('#dossier-panel').hidden");
      String said =
          browser.run("return document.querySelector('#dossier-panel').innerText").toString();
      assertTrue(said.contains("D012") && said.contains("^^^^^^^^^^"), said);
      assertTrue(said.contains("use 'the-harbour'"), said);
      String link =
          browser
              .run("return document.querySelector('#dossier-panel a').getAttribute('href')")
              .toString();
      assertTrue(link.startsWith("vscode://file/") && link.contains(STORY + ":8:10"), link);
      hasNoFault(browser);
      bench.replace(STORY, "places: [the-harbor]", "places: [the-harbour]");
      browser.until(
          "return document.querySelector('#dossier-button')?.textContent === 'No findings'");
      browser.until("return document.querySelector('#dossier-panel').hidden");
    }
  }

  /** With the panel open, on a phone and on a desk, by day and by night. */
  private static void hasNoFault(Browser browser) {
    for (int width : new int[] {360, 1440}) {
      for (String scheme : List.of("light", "dark")) {
        browser.look(width, scheme);
        assertEquals(List.of(), AxeTest.look(browser, scheme.equals("dark")), width + scheme);
      }
    }
  }

  @Test
  void eachParagraphLeadsToItsLine() {
    try (Browser browser = Browser.start()) {
      browser.open(at(PAGE));
      browser.until("return document.querySelectorAll('[id^=p-] .dossier-line').length");
      String link =
          browser.run("return document.querySelector('[id^=p-] .dossier-line').href").toString();
      int line = Integer.parseInt(link.replaceAll(".*\\.md:(\\d+):1", "$1"));
      assertTrue(!bench.read(STORY).lines().toList().get(line - 1).isBlank(), link);
    }
  }
}
