package dossier.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.LinkedEntries;
import dossier.graph.Inventory;
import dossier.graph.Linker;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private final List<Entry> entries = new ArrayList<>();

  private OriginsTest source(String id, String fields) {
    String text =
        "---\ntitle: T\ntype: post\npublisher: " + id + "\nconsulted: full\n" + fields + "\n---\n";
    entries.add(LinkedEntries.read(Kind.SOURCE, id, text));
    return this;
  }

  void read(String id, String text) {
    entries.add(LinkedEntries.read(Kind.SOURCE, id, text));
  }

  Origins.Count count(String saidIn, String... evidence) {
    StringBuilder text =
        new StringBuilder(
            "---\ntitle: T\nsummary: S\ncase: 1\npublished: 2026-01-01\nclaims:\n  - id: c\n    text: x\n    status: reported\n");
    text.append(saidIn.isEmpty() ? "" : "    said-in: " + saidIn + "\n").append("    evidence:\n");
    for (String source : evidence) {
      text.append("      - {source: ").append(source).append(", relation: supports}\n");
    }
    Story story = (Story) LinkedEntries.read(Kind.STORY, "story", text + "---\n");
    entries.add(story);
    Settings settings =
        new Settings(
            "T",
            Optional.empty(),
            "en",
            "P",
            Optional.empty(),
            new Located<>("apa", new TextFile("", "").start()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Inventory inventory = new Inventory(Map.<Id, Kind>of(), Set.of(), false);
    Claim claim = story.claims().get(0);
    return Linker.link(settings, entries, inventory).value().orElseThrow().origins().of(claim);
  }

  @Test
  void twoWhoReportedThemselvesAreTwo() {
    source("a", "derives-from: [own]").source("b", "derives-from: [own]");
    assertEquals(2, count("", "a", "b").atLeast());
  }

  @Test
  void aRelayAddsNothing() {
    source("a", "derives-from: [own]")
        .source("b", "derives-from: [a]")
        .source("c", "derives-from: [b]");
    assertEquals(1, count("", "a", "b", "c").atLeast());
  }

  @Test
  void oneNewsroomIsOneOrigin() {
    source("a", "derives-from: [own]\norigin: ap").source("b", "derives-from: [own]\norigin: ap");
    assertEquals(1, count("", "a", "b").atLeast());
  }

  @Test
  void whatIsNotKnownAddsNothing() {
    source("a", "derives-from: [unknown]");
    Origins.Count count = count("", "a");
    assertEquals(0, count.atLeast());
    assertEquals(true, count.open());
  }

  @Test
  void viaNarrowsASourceWithSeveralUpstreams() {
    source("a", "derives-from: [own]").source("c", "derives-from: [a, own]");
    assertEquals(1, count("", "a", "c, via: [a]").atLeast());
    entries.clear();
    source("a", "derives-from: [own]").source("c", "derives-from: [a, own]");
    assertEquals(2, count("", "a", "c, via: [own]").atLeast());
  }

  @Test
  void ofWhatWasOnlySaidThereEveryDirectReaderIsAnObserver() {
    source("post", "derives-from: [own]")
        .source("a", "derives-from: [post]")
        .source("b", "derives-from: [post]")
        .source("c", "derives-from: [b]");
    assertEquals(2, count("post", "a", "b", "c").atLeast());
    entries.clear();
    source("post", "derives-from: [own]")
        .source("a", "derives-from: [post]")
        .source("b", "derives-from: [post]");
    assertEquals(1, count("", "a", "b").atLeast());
  }

  @Test
  void aSourceNeverSeenRestsOnTheOneThatShowedIt() {
    source("relay", "derives-from: [post]");
    entries.add(
        LinkedEntries.read(
            Kind.SOURCE,
            "post",
            "---\ntitle: T\ntype: post\npublisher: p\nconsulted: secondhand\nseen-through: [relay]\nderives-from: [own]\n---\n"));
    assertEquals(1, count("", "post", "relay").atLeast());
  }

  @Test
  void threeOutletsThatRelayOnePostAreOneObserverUnlessEachSawIt() {
    source("post", "derives-from: [own]")
        .source("a", "derives-from: [post]")
        .source("b", "derives-from: [a]")
        .source("c", "derives-from: [a]");
    assertEquals(1, count("post", "a", "b", "c").atLeast());
    entries.clear();
    source("post", "derives-from: [own]")
        .source("a", "derives-from: [post]")
        .source("b", "derives-from: [post]")
        .source("c", "derives-from: [post]");
    assertEquals(3, count("post", "a", "b", "c").atLeast());
  }

  @Test
  void fourPiecesOfOneNewsroomAreOneOrigin() {
    for (String id : List.of("a", "b", "c", "d")) {
      String carrier = id.equals("d") ? "pbs" : "ap";
      read(
          id,
          "---\ntitle: T\ntype: report\npublisher: "
              + carrier
              + "\nauthors: [One Reporter]\nconsulted: full\nderives-from: [own]\n---\n");
    }
    assertEquals(1, count("", "a", "b", "c", "d").atLeast());
  }

  @Test
  void anInterviewOfTheirOwnIsNotTheRecordingsTheyWereGiven() {
    source("calls", "derives-from: [own]\norigin: interception")
        .source("ap", "derives-from: [calls, own]")
        .source("other", "derives-from: [calls]");
    assertEquals(2, count("", "ap, via: [own]", "other").atLeast());
    entries.clear();
    source("calls", "derives-from: [own]\norigin: interception")
        .source("ap", "derives-from: [calls, own]")
        .source("other", "derives-from: [calls]");
    Origins.Count count = count("", "ap, via: [calls]", "other");
    assertEquals(1, count.atLeast());
    assertEquals(List.of("interception"), count.narrows());
  }
}
