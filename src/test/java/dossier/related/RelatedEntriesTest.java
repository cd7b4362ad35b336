package dossier.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.graph.Inventory;
import dossier.made.CaseText;
import dossier.model.Edge;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.related.Bond.How;
import dossier.related.RelatedEntries.Kin;
import dossier.related.RelatedEntries.Note;
import dossier.text.Id;
import dossier.text.SortName.Scripts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedEntriesTest {
  private final List<Entry> entries = new ArrayList<>();

  private RelatedEntriesTest add(CaseText text) {
    entries.add(text.entry());
    return this;
  }

  private RelatedEntriesTest story(String id, String fields, String text) {
    CaseText numbered = CaseText.story(id).with("case", String.valueOf(entries.size() + 1));
    return add(numbered.and(fields + "\n").body(text));
  }

  private RelatedEntriesTest story(String id, String fields) {
    return story(id, fields, "");
  }

  private RelatedEntriesTest source(String id, String publisher, String fields) {
    CaseText source = CaseText.source(id).with("publisher", publisher);
    return add(
        (fields.contains("derives-from") ? source.without("derives-from") : source)
            .and(fields + "\n"));
  }

  private RelatedEntriesTest person(String id) {
    return add(CaseText.person(id));
  }

  private RelatedEntriesTest place(String id) {
    return add(CaseText.named(Kind.PLACE, id));
  }

  private List<Kin> kin(String id) {
    Entries published =
        Entries.from(
            entries.stream().filter(entry -> !Inventory.isDraft(entry)).toList(),
            Scripts.LATIN_FIRST);
    return of(published).of(published.find(new Id(id)).orElseThrow());
  }

  private static RelatedEntries of(Entries entries) {
    List<Note> notes =
        entries.all().stream()
            .flatMap(entry -> RelatedEntries.notes(entry, Edge.of(entry)).stream())
            .toList();
    return RelatedEntries.NONE.next(List.of(), notes);
  }

  private List<String> near(String id) {
    return kin(id).stream().map(kin -> kin.id().value()).toList();
  }

  private static Bond bond(How how, String of) {
    return new Bond.OfEntry(how, new Id(of));
  }

  private static String evidence(String claim, String by, String relation, String source) {
    return "claims:\n  - id: %s\n    text: x\n    status: reported\n    by: %s\n    evidence:\n      - {source: %s, relation: %s}\n"
        .formatted(claim, by, source, relation);
  }

  private static String event(String fields) {
    return "events:\n  - date: 2024\n    title: E\n    " + fields.replace("\n", "\n    ") + "\n";
  }

  @Test
  void storiesShareSourcesNamesAndPlaces() {
    source("s", "P", "").person("p").place("town");
    story("a", "people: [p]\nplaces: [town]", "Said [@s].");
    story("b", evidence("c", "p", "supports", "s") + event("place: town\nsources: [s]"));
    assertEquals(
        List.of(bond(How.SOURCE, "s"), bond(How.NAME, "p"), bond(How.PLACE, "town")),
        kin("a").get(0).bonds());
  }

  @Test
  void whatFewShareWeighsMore() {
    person("everywhere").person("rare");
    story("a", "people: [everywhere, rare]");
    story("b", "people: [everywhere]");
    story("c", "people: [everywhere]");
    story("d", "people: [rare]");
    assertEquals(List.of("d", "b", "c"), near("a"));
  }

  @Test
  void whatVeryManyShareSaysNothing() {
    person("p");
    for (int i = 0; i < Ring.TOO_COMMON; i++) {
      story("s" + i, "people: [p]");
    }
    assertEquals(Ring.TOO_COMMON - 1, kin("s0").size());
    story("one-more", "people: [p]");
    assertEquals(List.of(), kin("s0"));
  }

  @Test
  void sourcesShareAuthorsPublishersUpstreamsClaimsAndEvents() {
    source("up", "U", "derives-from: [own]");
    source("a", "P", "authors: [Ann]\nderives-from: [up]");
    source("b", "P", "authors: [Ann]\nderives-from: [up]");
    story(
        "s",
        evidence("c", "p", "supports", "a")
            + "      - {source: b, relation: contradicts}\n"
            + event("sources: [a, b]"));
    assertEquals(
        List.of(
            new Bond.OfName(How.AUTHOR, "Ann"),
            new Bond.OfName(How.PUBLISHER, "P"),
            bond(How.UPSTREAM, "up"),
            new Bond.OfClaim(new Id("s"), "c"),
            new Bond.OfEvent(new Id("s"), 0)),
        kin("a").get(0).bonds());
  }

  @Test
  void whoIsNotKnownAndWhatWeInferIsNothingInCommon() {
    source("up", "U", "derives-from: [own]");
    String inferred = "derives-from: [up?]";
    source("a", "unknown", inferred).source("b", "unknown", inferred);
    assertEquals(List.of(), kin("a"));
  }

  @Test
  void anAuthorWhoIsThePublisherCountsOnce() {
    source("a", "OHCHR", "authors: [OHCHR]").source("b", "OHCHR", "authors: [OHCHR]");
    assertEquals(1, kin("a").get(0).bonds().size());
  }

  @Test
  void peopleShareEventsAndTheSourcesThatSupportTheirClaims() {
    person("p").person("q").person("r").source("s", "P", "");
    story("a", evidence("c", "p", "supports", "s") + event("people: [p, q]\nsources: [s]"));
    story("b", evidence("d", "q", "supports", "s"));
    story("c", evidence("e", "r", "contradicts", "s"));
    assertEquals(
        List.of(new Bond.OfEvent(new Id("a"), 0), bond(How.WORDS, "s")), kin("p").get(0).bonds());
    assertEquals(List.of("q"), near("p"));
    assertEquals(List.of(), near("r"));
  }

  /** To stand in one story says too little of two people, and too much to a reader. */
  @Test
  void peopleWhoOnlyShareAStoryAreNotRelated() {
    person("p").person("q");
    story("a", "people: [p, q]");
    assertEquals(List.of(), near("p"));
  }

  @Test
  void draftsWithdrawnStoriesAndViolentPassagesMakeNoBond() {
    person("p").person("q").source("s", "P", "").place("x").place("y");
    story("a", "people: [p]\nplaces: [x, y]", "Said [@s].");
    story("draft", "status: draft\npeople: [p, q]\nplaces: [x, y]", "Said [@s].");
    story("gone", "status: withdrawn\nwithdrawn-note: N\npeople: [p, q]", "Said [@s].");
    story("violent", "content-warning: W", "## Blows {.violent}\n\nSaid [@s].");
    assertEquals(List.of(), near("a"));
    assertEquals(List.of(), near("p"));
    assertEquals(List.of(bond(How.STORY, "a")), kin("x").get(0).bonds());
  }

  @Test
  void bearsTenThousandStories() {
    for (int i = 0; i < 10_000; i++) {
      String people = "people: [p%d, p%d, p%d, all]".formatted(i / 40, i / 7, i % 300);
      story("s" + i, people);
    }
    Entries all = Entries.from(entries, Scripts.LATIN_FIRST);
    RelatedEntries kinship = of(all);
    long kin = all.stories().stream().mapToLong(story -> kinship.of(story).size()).sum();
    assertTrue(kin > 100_000, () -> "kin: " + kin);
  }
}
