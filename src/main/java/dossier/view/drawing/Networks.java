package dossier.view.drawing;

import dossier.graph.Backlink;
import dossier.graph.Timeline;
import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Claim.TakenBack;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.text.Id;
import dossier.view.drawing.NetworkNode.Column;
import dossier.view.drawing.NetworkView.AboutView;
import dossier.view.part.PageContext;
import dossier.view.part.Stated;
import dossier.view.part.Terms;
import dossier.words.Words;
import java.util.Map;
import java.util.Optional;

/**
 * Who is tied to whom around a story, a source, a person or a group. A tie is shown only where a
 * case file states it and gives a source: as evidence for or against a claim, as a source of an
 * event, as what a source says that it has from another, or as a withdrawal. What the editors infer
 * is no tie, nor is standing in one list. The words say no more than the case file: that somebody
 * belongs to a claim or an event, not what they did in it, and that a source is given for it, not
 * which part of it the source tells.
 */
public final class Networks {
  private final EntryNodes nodes;
  private final Stated stated;
  private final Words words;
  private final Terms terms;
  private final Ego ego;

  private Networks(Entry entry, PageContext context) {
    this.nodes = new EntryNodes(context);
    this.stated = context.stated();
    this.words = context.words();
    this.terms = context.terms();
    this.ego = new Ego(nodes.centre(entry), words);
  }

  private Saying that(String relation) {
    return Saying.that(words.of(relation));
  }

  /**
   * @param tail the key of what is made of this and all else that is said of the same tie
   */
  private Saying that(String relation, String tail) {
    return new Saying(words.of(relation), tail, false, Optional.empty(), Optional.empty());
  }

  /** A story: whom and what its claims and events have to do with, and the sources given. */
  public static Optional<NetworkView> of(Story story, PageContext context) {
    Networks networks = new Networks(story, context);
    story.claims().forEach(claim -> networks.cast(story, claim));
    for (int i = 0; i < story.events().size(); i++) {
      networks.cast(story, i);
    }
    return networks.ego.view(
        context.words().of("network.subject.case"), context.words().of("network.lead.case"));
  }

  /**
   * A person or group: claims on their words or findings, their events, the sources given, and who
   * else belongs to the event.
   */
  public static Optional<NetworkView> of(Entry name, PageContext context) {
    return switch (name.kind()) {
      case PERSON, GROUP -> around(name, context);
      case STORY, SOURCE, PLACE, PAGE -> Optional.empty();
    };
  }

  private static Optional<NetworkView> around(Entry name, PageContext context) {
    Networks networks = new Networks(name, context);
    context.backlinks(name.id(), Backlink.OfClaim.class).stream()
        .filter(spot -> spoke(spot.claim(), name.id()))
        .forEach(spot -> networks.said(spot.in(), spot.claim()));
    context.events(name.id()).forEach(networks::part);
    return networks.ego.view(name.name(), context.words().of("network.lead.name"));
  }

  /**
   * A source: what it draws on, what draws on it, and the claims and events that it is given for.
   */
  public static Optional<NetworkView> of(Source source, PageContext context) {
    Networks networks = new Networks(source, context);
    source.provenance().derivesFrom().forEach(upstream -> networks.drawsOn(source, upstream));
    source
        .retraction()
        .ifPresent(
            retraction ->
                networks.near(
                    Column.BEHIND,
                    retraction.retracts().value(),
                    networks.that("network.takes-back").opposed()));
    for (Backlink spot : context.backlinks(source.id())) {
      networks.carries(source, spot);
    }
    return networks.ego.view(
        context.words().of("network.subject.source"), context.words().of("network.lead.source"));
  }

  private static boolean spoke(Claim claim, Id name) {
    return claim.speaker().by().filter(id -> id.value().equals(name)).isPresent();
  }

  private void cast(Story story, Claim claim) {
    stated
        .speaker(claim)
        .ifPresent(
            speaker ->
                stated
                    .evidence(claim, Relation.SUPPORTS)
                    .forEach(
                        piece ->
                            cast(
                                speaker,
                                that("network.in-a-claim", "network.with-this-source")
                                    .about(nodes.about(story, claim, piece.note())),
                                piece.source().value())));
  }

  private void cast(Story story, int index) {
    Event event = story.events().get(index);
    Saying saying =
        that("network.in-an-event", "network.with-this-source").about(nodes.about(story, index));
    stated
        .named(event)
        .forEach(name -> stated.sources(event).forEach(source -> cast(name, saying, source.id())));
  }

  private void cast(Entry name, Saying saying, Id source) {
    NetworkNode knot = nodes.of(Column.BEHIND, name);
    beyond(source)
        .ifPresent(
            end -> {
              ego.tie(ego.centre(), knot, that("network.has-to-do-with"));
              ego.tie(knot, end, saying);
            });
  }

  private Optional<NetworkNode> beyond(Id source) {
    return stated.source(source).map(found -> nodes.of(Column.BEYOND, found));
  }

  private void said(Story story, Claim claim) {
    if (stated.isSupported(claim)) {
      NetworkNode knot = nodes.of(story, claim);
      ego.tie(ego.centre(), knot, that("network.in-the-claim"));
      stated
          .evidence(claim, Relation.SUPPORTS)
          .forEach(piece -> evidence(knot, piece, that("network.supported-by")));
      stated
          .evidence(claim, Relation.CONTRADICTS)
          .forEach(piece -> evidence(knot, piece, that("network.contradicted-by").opposed()));
      claim.takenBack().forEach(back -> takenBack(knot, back));
    }
  }

  private void evidence(NetworkNode claim, Evidence piece, Saying saying) {
    beyond(piece.source().value())
        .ifPresent(source -> ego.tie(claim, source, saying.note(piece.note())));
  }

  private void takenBack(NetworkNode claim, TakenBack back) {
    beyond(back.source().value())
        .ifPresent(
            source ->
                ego.tie(
                    claim,
                    source,
                    Saying.that(
                            words.of("network.taken-back", Map.of("scope", terms.of(back.scope()))))
                        .opposed()
                        .note(Optional.of(terms.of(back.sameSpeaker())))));
  }

  private void part(Timeline.Entry entry) {
    NetworkNode event = nodes.of(entry.story(), entry.index());
    for (Source source : stated.sources(entry.event())) {
      ego.tie(ego.centre(), event, that("network.in-the-event"));
      ego.tie(event, nodes.of(Column.BEYOND, source), that("network.with-the-source"));
      stated
          .named(entry.event())
          .map(other -> nodes.of(Column.BEYOND, other))
          .filter(other -> !other.name().equals(ego.centre().name()))
          .forEach(other -> ego.tie(event, other, that("network.also-in-it")));
    }
  }

  private void drawsOn(Source source, Upstream upstream) {
    if (upstream instanceof Upstream.Of of && !of.inferred()) {
      near(Column.BEFORE, of.source().value(), that("network.draws-on").note(asToldBy(source)));
    }
  }

  /** Ties another source to the centre, where it already stands or else in a column. */
  private void near(Column column, Id other, Saying saying) {
    Optional<NetworkNode> known = ego.known(other.value());
    Optional<NetworkNode> found =
        known.or(() -> stated.source(other).map(it -> nodes.of(column, it)));
    found.ifPresent(
        knot -> {
          boolean before = knot.column() == Column.BEFORE;
          ego.tie(before ? knot : ego.centre(), before ? ego.centre() : knot, saying);
        });
  }

  private Optional<String> asToldBy(Source source) {
    return source.isUnseen() ? Optional.of(words.of("network.as-told")) : Optional.empty();
  }

  private void carries(Source source, Backlink spot) {
    if (spot instanceof Backlink.Derived derived && !derived.inferred()) {
      Saying saying = that("network.drawn-on-by").note(asToldBy(derived.in()));
      near(Column.BEHIND, derived.in().id(), saying);
    } else if (spot instanceof Backlink.Retracted retracted) {
      Saying saying = that("network.taken-back-in").opposed();
      near(Column.BEHIND, retracted.in().id(), saying);
    } else if (spot instanceof Backlink.OfClaim of) {
      given(source.id(), of.in(), of.claim());
    } else if (spot instanceof Backlink.OfEvent of && !source.isUnseen()) {
      Saying saying = that("network.given-for-event", "network.in");
      NetworkNode story = nodes.of(Column.BEHIND, of.in());
      ego.tie(ego.centre(), story, saying.about(nodes.about(of.in(), of.index())));
    }
  }

  private void given(Id source, Story story, Claim claim) {
    NetworkNode knot = nodes.of(Column.BEHIND, story);
    for (Evidence piece : claim.evidence()) {
      boolean its = piece.source().value().equals(source);
      AboutView about = nodes.about(story, claim, piece.note());
      if (its && piece.relation().value() == Relation.SUPPORTS) {
        ego.tie(ego.centre(), knot, that("network.given-for-claim", "network.in").about(about));
        stated
            .speaker(claim)
            .map(speaker -> nodes.of(Column.BEYOND, speaker))
            .ifPresent(speaker -> ego.tie(knot, speaker, withThis(story, claim)));
      } else if (its && piece.relation().value() == Relation.CONTRADICTS) {
        Saying saying = that("network.given-against-claim", "network.in").opposed();
        ego.tie(ego.centre(), knot, saying.about(about));
      }
    }
    claim.takenBack().stream()
        .filter(back -> back.source().value().equals(source))
        .forEach(
            back -> {
              Saying saying = that("network.given-as-taking-back", "network.in").opposed();
              AboutView about =
                  nodes.about(story, claim, Optional.of(terms.of(back.sameSpeaker())));
              ego.tie(ego.centre(), knot, saying.about(about));
            });
  }

  private Saying withThis(Story story, Claim claim) {
    return that("network.in-a-claim", "network.whose-words")
        .about(nodes.about(story, claim, Optional.empty()));
  }
}
