package dossier.view;

import dossier.graph.Spot;
import dossier.graph.Timeline;
import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Group;
import dossier.model.Id;
import dossier.model.Person;
import dossier.model.Place;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.view.Knot.Column;
import dossier.view.part.MaybeLink;
import dossier.view.part.NetworkView;
import dossier.view.part.NetworkView.AboutView;
import java.util.List;
import java.util.Optional;

/**
 * Who is tied to whom around a story, a source, a person or a group. A tie is shown only where a
 * source states it: as evidence on a claim, as the source of an event, or by saying itself where it
 * has something from. What the editors infer is no tie, nor is standing in one list.
 */
final class Networks {
  private static final MaybeLink THIS = MaybeLink.words("this one");
  private static final MaybeLink THAT = MaybeLink.words("that one itself");

  private final Sheet sheet;
  private final Nodes nodes;
  private final Stated stated;
  private final Ego ego;

  private Networks(Entry entry, Sheet sheet) {
    this.sheet = sheet;
    this.nodes = new Nodes(sheet);
    this.stated = new Stated(sheet.dossier().shelf());
    this.ego = new Ego(nodes.centre(entry));
  }

  /** A story: whom and what its claims and events name, and the sources that say so. */
  static Optional<NetworkView> of(Story story, Sheet sheet) {
    Networks networks = new Networks(story, sheet);
    story.claims().forEach(claim -> networks.cast(story, claim));
    for (int i = 0; i < story.events().size(); i++) {
      networks.cast(story, i);
    }
    return networks.ego.view(
        "This case",
        "Whom and what the claims and events of this case name, and the sources that say so.");
  }

  /**
   * A person or group: what they said, the events that name them, who says so, and who else is
   * named.
   */
  static Optional<NetworkView> of(Entry name, Sheet sheet) {
    if (!(name instanceof Person || name instanceof Group)) {
      return Optional.empty();
    }
    Networks networks = new Networks(name, sheet);
    sheet.dossier().backlinks().to(name.id(), Spot.OfClaim.class).stream()
        .filter(spot -> spoke(spot.claim(), name.id()))
        .forEach(spot -> networks.said(spot.in(), spot.claim()));
    sheet.dossier().timeline().involving(name.id()).forEach(networks::part);
    return networks.ego.view(
        name.name(), "The claims and events that name them, who says so, and who else is named.");
  }

  /** A source: what it draws on, what draws on it, and on whose claims it is evidence. */
  static Optional<NetworkView> of(Source source, Sheet sheet) {
    Networks networks = new Networks(source, sheet);
    source.provenance().derivesFrom().forEach(networks::drawsOn);
    for (Spot spot : sheet.dossier().backlinks().to(source.id())) {
      networks.carries(source, spot);
    }
    return networks.ego.view(
        "This source",
        "What it draws on, what draws on it, the cases whose claims and events rest on it, and whom those claims give as their speakers.");
  }

  private static boolean spoke(Claim claim, Id name) {
    return claim.speaker().by().filter(id -> id.value().equals(name)).isPresent();
  }

  private void cast(Story story, Claim claim) {
    stated
        .speaker(claim)
        .ifPresent(
            speaker ->
                cast(
                    speaker,
                    nodes.about(story, claim),
                    "is given as the speaker of a claim",
                    stated.supporting(claim)));
  }

  private void cast(Story story, int index) {
    Event event = story.events().get(index);
    stated
        .named(event)
        .forEach(
            name ->
                cast(
                    name,
                    nodes.about(story, index),
                    name instanceof Place ? "is where something happened" : "is named in an event",
                    stated.sources(event)));
  }

  private void cast(Entry name, AboutView about, String relation, List<Source> sources) {
    Knot knot = nodes.of(Column.BEHIND, name);
    for (Source source : sources) {
      ego.tie(ego.centre(), knot, Saying.that("names"));
      ego.tie(
          knot,
          nodes.of(Column.BEYOND, source),
          Saying.that(relation, ", according to").about(about));
    }
  }

  private void said(Story story, Claim claim) {
    Knot knot = nodes.of(story, claim);
    if (!stated.supporting(claim).isEmpty()) {
      ego.tie(ego.centre(), knot, Saying.that("is given as the speaker of"));
      claim.evidence().forEach(piece -> evidence(knot, piece));
    }
  }

  private void evidence(Knot claim, Evidence piece) {
    Relation relation = piece.relation().value();
    Saying saying = Saying.that(says(relation));
    stated
        .source(piece.source().value())
        .map(source -> nodes.of(Column.BEYOND, source))
        .ifPresent(source -> ego.tie(claim, source, saying.against(relation != Relation.SUPPORTS)));
  }

  private static String says(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> "is supported by";
      case CONTRADICTS -> "is contradicted by";
      case DIFFERS -> "is told differently by";
      case MENTIONS -> "is mentioned by";
    };
  }

  private void part(Timeline.Entry entry) {
    Knot event = nodes.of(entry.story(), entry.index());
    for (Source source : stated.sources(entry.event())) {
      MaybeLink by = link(source);
      ego.tie(ego.centre(), event, Saying.that("is named in the event"));
      ego.tie(event, nodes.of(Column.BEYOND, source), Saying.that("is told by"));
      stated
          .named(entry.event())
          .map(other -> nodes.of(Column.BEYOND, other))
          .filter(other -> !other.name().equals(ego.centre().name()))
          .forEach(other -> ego.tie(event, other, Saying.that("also names").by(by)));
    }
  }

  private void drawsOn(Upstream upstream) {
    if (upstream instanceof Upstream.Of of && !of.inferred()) {
      stated
          .source(of.source().value())
          .map(above -> nodes.of(Column.BEFORE, above))
          .ifPresent(above -> ego.tie(above, ego.centre(), Saying.that("draws on").by(THIS)));
    }
  }

  private void carries(Source source, Spot spot) {
    if (spot instanceof Spot.Derived derived && !derived.inferred()) {
      Knot below = nodes.of(Column.BEHIND, derived.in());
      ego.tie(ego.centre(), below, Saying.that("is drawn on by").by(THAT));
    } else if (spot instanceof Spot.OfClaim of && stated.supporting(of.claim()).contains(source)) {
      supports(of.in(), of.claim());
    } else if (spot instanceof Spot.OfEvent of) {
      Saying saying =
          Saying.that("tells of an event", " in").about(nodes.about(of.in(), of.index()));
      ego.tie(ego.centre(), nodes.of(Column.BEHIND, of.in()), saying.by(THIS));
    }
  }

  private void supports(Story story, Claim claim) {
    Knot knot = nodes.of(Column.BEHIND, story);
    AboutView about = nodes.about(story, claim);
    ego.tie(ego.centre(), knot, Saying.that("supports a claim", " in").about(about).by(THIS));
    stated
        .speaker(claim)
        .map(speaker -> nodes.of(Column.BEYOND, speaker))
        .ifPresent(
            speaker ->
                ego.tie(
                    knot,
                    speaker,
                    Saying.that("has a claim whose speaker is given as").about(about).by(THIS)));
  }

  private MaybeLink link(Source source) {
    return MaybeLink.of(sheet.link(source));
  }
}
