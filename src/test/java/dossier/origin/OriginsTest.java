package dossier.origin;

import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.graph.Dossier;
import dossier.made.CaseText;
import dossier.made.ClaimText;
import dossier.made.MadeUp;
import dossier.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private MadeUp made = MadeUp.of();

  private OriginsTest source(String id, String fields) {
    return read(
        CaseText.source(id).with("publisher", id).without("derives-from").and(fields + "\n"));
  }

  OriginsTest read(CaseText text) {
    made = made.with(text);
    return this;
  }

  Origins.Count count(String saidIn, String... evidence) {
    ClaimText claim = claim("c").supportedBy(evidence);
    CaseText story =
        story("story").claims(saidIn.isEmpty() ? claim : claim.with("said-in", saidIn));
    Dossier dossier = made.with(story).linked().value().orElseThrow();
    return dossier.origins().of(dossier.entries().stories().get(0).claims().get(0));
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
  void onlyALabelIsLookedUpAsAnEntry() {
    source("acme", "derives-from: [own]\ntitle: A leaflet");
    assertEquals(List.of("acme"), count("", "acme").narrows());
    made = MadeUp.of(CaseText.named(Kind.GROUP, "ap").with("name", "The Agency"));
    source("a", "derives-from: [own]\norigin: ap");
    assertEquals(List.of("The Agency"), count("", "a").narrows());
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
    made = MadeUp.of();
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
    made = MadeUp.of();
    source("post", "derives-from: [own]")
        .source("a", "derives-from: [post]")
        .source("b", "derives-from: [post]");
    assertEquals(1, count("", "a", "b").atLeast());
  }

  @Test
  void aSourceNeverSeenRestsOnTheOneThatShowedIt() {
    source("relay", "derives-from: [post]");
    read(CaseText.source("post").with("consulted", "secondhand").with("seen-through", "[relay]"));
    assertEquals(1, count("", "post", "relay").atLeast());
  }

  @Test
  void threeOutletsThatRelayOnePostAreOneObserverUnlessEachSawIt() {
    source("post", "derives-from: [own]")
        .source("a", "derives-from: [post]")
        .source("b", "derives-from: [a]")
        .source("c", "derives-from: [a]");
    assertEquals(1, count("post", "a", "b", "c").atLeast());
    made = MadeUp.of();
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
      read(CaseText.source(id).with("publisher", carrier).with("authors", "[One Reporter]"));
    }
    assertEquals(1, count("", "a", "b", "c", "d").atLeast());
  }

  @Test
  void anInterviewOfTheirOwnIsNotTheRecordingsTheyWereGiven() {
    source("calls", "derives-from: [own]\norigin: interception")
        .source("ap", "derives-from: [calls, own]")
        .source("other", "derives-from: [calls]");
    assertEquals(2, count("", "ap, via: [own]", "other").atLeast());
    made = MadeUp.of();
    source("calls", "derives-from: [own]\norigin: interception")
        .source("ap", "derives-from: [calls, own]")
        .source("other", "derives-from: [calls]");
    Origins.Count count = count("", "ap, via: [calls]", "other");
    assertEquals(1, count.atLeast());
    assertEquals(List.of("interception"), count.narrows());
  }
}
