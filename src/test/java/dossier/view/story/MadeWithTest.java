package dossier.view.story;

import static dossier.made.Pier.STORY;
import static dossier.made.Pier.mistake;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What part machines had: on the page, for machines, and what a file may say of it. */
class MadeWithTest {
  private static final String FILE = "content/stories/the-sale.md";
  private static final String GENERATED = "This text was artificially generated.";
  private static final String UNCHECKED = "not yet checked by a named editor";

  @TempDir private Path folder;
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void small() {
    bench = Workbench.small(folder.resolve("small"));
  }

  private MadeWithTest says(String file, String before, String lines) {
    bench.replace(file, before, lines + before);
    return this;
  }

  private MadeWithTest dossier(String lines) {
    return says("content/dossier.yml", "language:", lines);
  }

  private MadeWithTest story(String lines) {
    return says(FILE, "published:", lines);
  }

  private Document page() {
    return Jsoup.parse(bench.build().passes().read("site/stories/the-sale.html"));
  }

  private static List<String> care(Document page) {
    return page.select(".standing .care").eachText();
  }

  private static List<String> types(Document page) {
    return JsonMapper.shared()
        .readTree(page.select("script[type=application/ld+json]").get(0).data())
        .path("@graph")
        .path(0)
        .path("digitalSourceType")
        .valueStream()
        .map(type -> type.asString())
        .toList();
  }

  @Test
  void theDossierSaysItForEachCaseThatDoesNotSayOtherwise() {
    Document page = dossier("made-with: generated\n").page();
    assertEquals(List.of(UNCHECKED, GENERATED), care(page));
    assertEquals(
        List.of(
            "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
            "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"),
        types(page));
    Document own = story("made-with:\n  part: assisted\n  words: It sorted <the> files.\n").page();
    assertEquals(
        List.of(UNCHECKED, "In part, this text was artificially generated or manipulated."),
        care(own));
    assertEquals(
        "In part, this text was artificially generated or manipulated. It sorted <the> files.",
        own.select(".standing .dateline:has(> .care:first-child)").text());
    assertEquals(
        List.of(
            "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
            "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"),
        types(own));
  }

  @Test
  void aNamedPersonWhoIsResponsibleEndsTheLineAndNotWhatMachinesRead() {
    Document page = dossier("made-with: generated\n").story("checked-by: Jane Roe\n").page();
    assertEquals(List.of(), care(page));
    assertEquals(2, types(page).size());
  }

  @Test
  void ofNoneNothingIsSaid() {
    Document page = dossier("made-with: generated\n").story("made-with: none\n").page();
    assertEquals(List.of(UNCHECKED), care(page));
    assertEquals(List.of(), types(page));
  }

  @Test
  void otherWordsAreMistakes() {
    mistake("D020", STORY.and("made-with: ‹machines\n")).says("none, assisted, generated");
    mistake("D017", STORY.and("made-with:\n  ‹words: x\n")).says("'part' is missing");
    mistake("D018", STORY.and("made-with: ‹[none]\n"));
    mistake("D020", "dossier.yml", "title: T\nlanguage: en\npublisher: P\nmade-with: ‹nobody\n");
  }
}
