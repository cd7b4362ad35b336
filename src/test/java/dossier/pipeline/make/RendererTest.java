package dossier.pipeline.make;

import static dossier.made.CaseText.named;
import static dossier.made.CaseText.person;
import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.model.Kind;
import dossier.render.Templates;
import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Id;
import dossier.text.Span;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each file is made from the dossier and its key alone. */
class RendererTest {
  private static final Span ORIGIN = new TextFile("x", "").start();
  private static final MadeUp MADE =
      Pier.dossier()
          .with(
              story("gone")
                  .with("status", "withdrawn")
                  .with("withdrawn-note", "It was wrong.")
                  .with("aliases", "[old/gone.html]")
                  .body("\nXylograph [@the-minutes].\n"));

  private static Renderer renderer() {
    return MadeRenderer.of(MADE, Templates.NONE, Map.of());
  }

  private static Map<String, byte[]> made(Renderer renderer, List<Planned> files) {
    Map<String, byte[]> made = new TreeMap<>();
    for (Planned file : files) {
      for (Artifact artifact : renderer.make(file, new Turns()).value().orElseThrow()) {
        made.put(artifact.address().path(), artifact.bytes());
      }
    }
    return made;
  }

  private static String page(Renderer renderer, String address) {
    Planned planned =
        renderer.planned().stream()
            .filter(file -> file.address().path().equals(address))
            .findFirst()
            .orElseThrow();
    return new String(made(renderer, List.of(planned)).get(address), StandardCharsets.UTF_8);
  }

  @Test
  void inAnyOrderAFileIsTheSame() {
    Renderer renderer = renderer();
    Map<String, byte[]> inOrder = made(renderer, renderer.planned());
    List<Planned> shuffled = new ArrayList<>(renderer.planned());
    Collections.shuffle(shuffled, new Random(3));
    Map<String, byte[]> again = made(renderer(), shuffled);
    assertEquals(inOrder.keySet(), again.keySet());
    inOrder.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
  }

  @Test
  void aKeyGivesOneFileAtItsAddressAndTheSearchItsFolder() {
    Renderer renderer = renderer();
    for (Planned planned : renderer.planned()) {
      List<String> paths = List.copyOf(made(renderer, List.of(planned)).keySet());
      String address = planned.address().path();
      if (planned.key() instanceof Key.Search) {
        assertTrue(paths.size() > 1, paths::toString);
        paths.forEach(path -> assertTrue(path.startsWith(address), path));
      } else {
        assertEquals(List.of(address), paths);
      }
    }
  }

  @Test
  void aKeyNeedsNoPlan() {
    Key key = new Key.EntryPage(new Id("the-sale"), 1);
    Planned planned = new Planned(Address.of("stories/the-sale.html"), key, ORIGIN);
    String alone =
        new String(
            made(renderer(), List.of(planned)).get("stories/the-sale.html"),
            StandardCharsets.UTF_8);
    assertEquals(page(renderer(), "stories/the-sale.html"), alone);
  }

  @Test
  void ofAWithdrawnStoryAndItsOldAddressOnlyTheNoticeIsMade() {
    String gone = page(renderer(), "stories/gone.html");
    assertTrue(gone.contains("It was wrong."), gone);
    assertFalse(gone.contains("Xylograph"), gone);
    assertTrue(page(renderer(), "old/gone.html").contains("stories/gone.html"));
  }

  @Test
  void anOldAddressOfAnyEntryLeadsToItsPage() {
    for (CaseText entry :
        List.of(
            Pier.STORY,
            source("one"),
            person("one"),
            named(Kind.GROUP, "one"),
            named(Kind.PLACE, "one"),
            CaseText.page("one"))) {
      MadeUp made = Pier.dossier().with(entry.with("aliases", "[sources/old.html]"));
      String moved = page(MadeRenderer.of(made, Templates.NONE, Map.of()), "sources/old.html");
      String target = entry.path().replaceFirst("^(sources/|pages/)?", "").replace(".md", ".html");
      assertTrue(moved.matches("(?s).*url=(\\.\\./)?" + target + "\".*"), moved);
    }
  }

  @Test
  void whatIsThereAlreadyIsHandedOverAndWhatIsNotGivesNothing() {
    Address address = Address.of("media/a.png");
    Artifact image = new Artifact(address, new byte[] {1, 2}, ORIGIN);
    Renderer renderer = MadeRenderer.of(MADE, Templates.NONE, Map.of(address, image));
    Planned ready = new Planned(address, new Key.Ready(), ORIGIN);
    assertTrue(renderer.planned().contains(ready));
    assertEquals(Outcome.of(List.of(image)), renderer.make(ready, new Turns()));
    assertEquals(Outcome.of(List.of()), renderer().make(ready, new Turns()));
  }

  @Test
  void aTemplateThatCannotBeFilledIsAFindingOfItsPagesAlone() {
    TextFile wrong = new TextFile("templates/story.ftlh", "${page.nothing}");
    Templates templates = new Templates(Map.of("story.ftlh", wrong), Map.of(), Map.of());
    Renderer renderer = MadeRenderer.of(MADE, templates, Map.of());
    for (Planned planned : renderer.planned()) {
      List<Rule> rules =
          renderer.make(planned, new Turns()).complaints().stream()
              .map(found -> found.rule())
              .distinct()
              .toList();
      boolean isStory = planned.key().equals(new Key.EntryPage(new Id("the-sale"), 1));
      assertEquals(isStory ? List.of(Rule.TEMPLATE_ERROR) : List.of(), rules, planned::toString);
    }
  }
}
