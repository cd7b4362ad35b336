package dossier.view.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.evidence.Comparisons;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.site.LinkBase;
import dossier.text.Id;
import dossier.view.drawing.NetworkView.TieView;
import dossier.view.part.Bibliography;
import dossier.view.part.PageContext;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworksTest {
  private MadeUp made = MadeUp.of();
  private int number;

  private NetworksTest add(CaseText text) {
    made = made.with(text);
    return this;
  }

  private static CaseText from(String id, String derives) {
    return CaseText.source(id)
        .with("title", id)
        .with("type", "post")
        .with("derives-from", "[" + derives + "]");
  }

  private NetworksTest source(String id, String derives) {
    return add(from(id, derives));
  }

  private NetworksTest person(String id) {
    return add(CaseText.person(id).with("name", id));
  }

  private NetworksTest story(String id, String fields) {
    number++;
    CaseText numbered = CaseText.story(id).with("title", id).with("case", String.valueOf(number));
    return add(numbered.and(fields + "\n"));
  }

  private static String claim(String id, String by, String... evidence) {
    StringBuilder claim =
        new StringBuilder(
            "claims:\n  - id: %s\n    text: x\n    status: disputed\n    by: %s\n    evidence:\n"
                .formatted(id, by));
    for (String piece : evidence) {
      claim.append("      - {source: ").append(piece).append("}\n");
    }
    return claim.toString();
  }

  private static String event(String people, String sources) {
    return "events:\n  - {date: 2024, title: E, people: [%s], sources: [%s]}\n"
        .formatted(people, sources);
  }

  private Optional<NetworkView> around(String id) {
    Dossier dossier = made.linked().value().orElseThrow();
    Entry entry = dossier.entries().find(new Id(id)).orElseThrow();
    Comparisons none = Comparisons.of(dossier, QuotesLock.EMPTY).value().orElseThrow();
    LinkBase here = LinkBase.on(Addresses.of(entry));
    PageContext context =
        new PageContext(
            dossier, Words.english(), none, new Bibliography(Map.of(), Map.of()), Map.of(), here);
    return entry instanceof Story story
        ? Networks.of(story, context)
        : entry instanceof Source source
            ? Networks.of(source, context)
            : Networks.of(entry, context);
  }

  private List<String> list(String id) {
    List<String> lines = new ArrayList<>();
    around(id).ifPresent(view -> list(view.ties(), "", lines));
    return lines;
  }

  private static void list(List<TieView> ties, String indent, List<String> lines) {
    for (TieView tie : ties) {
      lines.add(indent + tie.number() + " " + tie.relation() + " " + tie.to().link().text());
      list(tie.beyond(), indent + "  ", lines);
    }
  }

  @Test
  void aPersonIsTiedToClaimsAndEventsAndThoseToSourcesAndOthers() {
    person("p").person("q").source("a", "own").source("b", "own");
    story(
        "s",
        claim("c", "p", "a, relation: supports", "b, relation: contradicts") + event("p, q", "b"));
    assertEquals(
        List.of(
            "1 in the claim x",
            "  2 supported by a",
            "  3 contradicted by b",
            "4 in the event E",
            "  5 with the source b",
            "  6 also in it: q"),
        list("p"));
    TieView claim = around("p").orElseThrow().ties().get(0);
    assertEquals("disputed", claim.to().status().orElseThrow().stamp().word());
  }

  @Test
  void whatNoSourceSupportsIsNoTie() {
    person("p").person("q").source("a", "own");
    story("s", "people: [p, q]\n" + claim("c", "p", "a, relation: contradicts"));
    assertEquals(List.of(), list("p"));
    assertEquals(List.of(), list("s"));
    assertEquals(List.of(), list("a"));
  }

  @Test
  void aStoryIsTiedToWhomItNamesAndThoseToWhoSaysSo() {
    person("p").source("a", "own");
    story("s", claim("c", "p", "a, relation: supports") + event("p", "a"));
    assertEquals(
        List.of("1 has to do with p", "  2 in a claim and in an event with this source a"),
        list("s"));
  }

  @Test
  void aSourceIsTiedToWhatItSaysThatItDrawsOnAndNotToWhatWeInfer() {
    person("p").source("up", "own").source("guess", "own").source("a", "up, guess?");
    source("below", "a").source("perhaps", "a?");
    story("s", claim("c", "p", "a, relation: supports"));
    assertEquals(
        List.of(
            "1 draws on up",
            "2 is drawn on by below",
            "3 given for a claim in s",
            "  4 in a claim with this source: p"),
        list("a"));
  }

  /** Of what only touches on a claim nothing is said: it neither supports nor contradicts it. */
  @Test
  void whatOnlyTouchesOnAClaimIsNoTie() {
    person("p").source("a", "own").source("b", "own").source("c", "own");
    story(
        "s",
        claim("c", "p", "a, relation: supports", "b, relation: mentions", "c, relation: differs"));
    assertEquals(List.of("1 in the claim x", "  2 supported by a"), list("p"));
    assertEquals(List.of(), list("b"));
  }

  /** The record behind a report tells nothing of the reporting. */
  @Test
  void aRecordThatWasNotSeenIsNoSourceOfAnEvent() {
    person("p").source("relay", "video");
    add(from("video", "own").with("consulted", "secondhand").with("seen-through", "[relay]"));
    story("s", event("p", "video, relay"));
    assertEquals(
        List.of("1 has to do with p", "  2 in an event with this source relay"), list("s"));
    assertEquals(List.of(), list("video"));
  }

  @Test
  void aWithdrawalIsATieWithBothOfItsEnds() {
    person("p").source("first", "own");
    add(from("second", "own").with("retracts", "first"));
    story(
        "s",
        claim("c", "p", "first, relation: supports")
            + "    taken-back:\n      - {source: second, scope: part, same-speaker: unknown}\n");
    assertEquals(
        List.of("1 in the claim x", "  2 supported by first", "  3 taken back in part: see second"),
        list("p"));
    assertEquals(
        List.of("1 takes back something that is in first", "2 given as taking back a claim in s"),
        list("second"));
    assertTrue(
        list("first").contains("3 something in it is taken back in second"),
        list("first")::toString);
  }

  @Test
  void draftsAndWithdrawnStoriesTieNothing() {
    person("p").person("q").source("a", "own");
    story("draft", "status: draft\n" + claim("c", "p", "a, relation: supports"));
    story("gone", "status: withdrawn\nwithdrawn-note: N\n" + event("p, q", "a"));
    assertEquals(List.of(), list("p"));
    assertEquals(List.of(), list("a"));
  }

  @Test
  void drawsNoMoreThanCanBeReadAndListsAll() {
    person("p");
    StringBuilder events = new StringBuilder("events:\n");
    for (int i = 0; i < 20; i++) {
      source("s" + i, "own");
      events.append("  - {date: 2024, title: E, people: [p], sources: [s%d]}\n".formatted(i));
    }
    story("s", events.toString());
    NetworkView view = around("p").orElseThrow();
    assertFalse(view.whole());
    assertEquals(40, view.number());
    assertEquals(14, view.wide().markup().split("class=\"node ", -1).length - 1);
    assertEquals(20, view.ties().size());
  }

  @Test
  void whoIsDrawnLeadsOnToWhoSaysSo() {
    person("p").person("busy").person("quiet").source("rare", "own");
    StringBuilder events = new StringBuilder("events:\n");
    for (int i = 0; i < 12; i++) {
      source("s" + i, "own");
      events.append("  - {date: 2024, title: E, people: [p, busy], sources: [s%d]}\n".formatted(i));
    }
    story("s", events + "  - {date: 2024, title: E, people: [quiet], sources: [rare]}\n");
    assertTrue(around("s").orElseThrow().wide().markup().contains("sources/rare.html"));
  }

  @Test
  void aLongListEndsButHasWhatIsDrawn() {
    person("p").source("a", "own");
    for (int number = 0; number < 150; number++) {
      story("s" + number, claim("c" + number, "p", "a, relation: supports"));
    }
    NetworkView view = around("a").orElseThrow();
    assertTrue(view.number() < 150, () -> "lines: " + view.number());
    assertTrue(view.number() + view.leftOut() >= 150, () -> "left out: " + view.leftOut());
    assertEquals(view.number(), list("a").size());
  }
}
