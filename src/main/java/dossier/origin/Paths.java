package dossier.origin;

import dossier.model.Source;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pieces of which the chains of a claim are made. Used by one thread. */
final class Paths {
  static final String ORIGIN = "origin ";
  static final String SOURCE = "source ";
  static final String SHOWN = "shown ";

  /**
   * More sources in a double part than this are taken for mere links, which can only count less.
   */
  private static final int MOST_DOUBTFUL = 8;

  private record Step(Id from, Id to) {
    boolean isFree(Set<Id> used) {
      return !used.contains(from) && !used.contains(to);
    }
  }

  private final Map<Id, Source> origins = new LinkedHashMap<>();
  private final List<List<Source>> observations = new ArrayList<>();
  private final Set<Step> carried = new LinkedHashSet<>();
  private final Set<Step> shows = new LinkedHashSet<>();
  private final Set<Step> shown = new LinkedHashSet<>();
  private final Set<Id> seen = new LinkedHashSet<>();

  /** A source that reported it itself, or counts as if it had. */
  void origin(Source source) {
    origins.put(source.id(), source);
  }

  /** A way from somebody who saw the very place where it was said to a source that was seen. */
  void observed(List<Source> way) {
    observations.add(way);
  }

  /** One source has it from another. */
  void carry(Id above, Id below) {
    carried.add(new Step(above, below));
  }

  /** A piece of evidence that the editors saw. */
  void seen(Id piece) {
    seen.add(piece);
  }

  /** An unseen source is shown by another. */
  void show(Id unseen, Id by) {
    shows.add(new Step(unseen, by));
  }

  /** A source that the editors saw shows a piece of evidence that they did not. */
  void shown(Id by, Id piece) {
    shown.add(new Step(by, piece));
  }

  /** The sources that show others. */
  Set<Id> showing() {
    Set<Id> showing = new LinkedHashSet<>();
    shows.forEach(step -> showing.add(step.to()));
    return showing;
  }

  /**
   * The largest flow.
   *
   * @param doubtful sources that show another and are a link in somebody's chain besides: each can
   *     take only one of the two parts, and both are tried
   * @param evidence the pieces of evidence
   */
  FlowNetwork.Flow flow(Set<Id> doubtful, Set<Id> evidence) {
    Newsrooms newsrooms = new Newsrooms();
    origins.values().forEach(newsrooms::join);
    observations.forEach(way -> newsrooms.join(way.get(0)));
    FlowNetwork.Flow best = flow(new Parts(Set.of(), "", evidence), doubtful, newsrooms);
    for (List<Source> way : observations) {
      String observer = newsrooms.of(way.get(0));
      Set<Id> used = new HashSet<>();
      way.forEach(source -> used.add(source.id()));
      FlowNetwork.Flow rest = flow(new Parts(used, observer, evidence), doubtful, newsrooms);
      best = larger(best, rest.and(ORIGIN + observer));
    }
    return best;
  }

  /**
   * What is fixed while the rest is counted.
   *
   * @param used sources that a chain has taken already
   * @param observer the origin of that chain; empty if there is none
   */
  private record Parts(Set<Id> used, String observer, Set<Id> evidence) {}

  private FlowNetwork.Flow flow(Parts parts, Set<Id> doubtful, Newsrooms newsrooms) {
    List<Id> choices = doubtful.stream().limit(MOST_DOUBTFUL).toList();
    FlowNetwork.Flow best = new FlowNetwork.Flow(0, List.of());
    for (int bits = 0; bits < 1 << choices.size(); bits++) {
      Set<Id> showing = new HashSet<>();
      for (int i = 0; i < choices.size(); i++) {
        if ((bits & 1 << i) != 0) {
          showing.add(choices.get(i));
        }
      }
      Set<Id> linking = new HashSet<>(doubtful);
      linking.removeAll(showing);
      best = larger(best, network(parts, showing, linking, newsrooms).flow());
    }
    return best;
  }

  private static FlowNetwork.Flow larger(FlowNetwork.Flow one, FlowNetwork.Flow other) {
    return other.chains() > one.chains() ? other : one;
  }

  /** The network in which some sources only show, and some only link. */
  private FlowNetwork network(Parts parts, Set<Id> showing, Set<Id> linking, Newsrooms newsrooms) {
    FlowNetwork network = new FlowNetwork();
    Set<Id> used = parts.used();
    origins.values().stream()
        .filter(source -> !showing.contains(source.id()) && !used.contains(source.id()))
        .filter(source -> !newsrooms.of(source).equals(parts.observer()))
        .forEach(source -> begin(network, newsrooms.of(source), source));
    carried.stream()
        .filter(step -> !showing.contains(step.from()) && !showing.contains(step.to()))
        .filter(step -> step.isFree(used))
        .forEach(step -> network.link(SOURCE + step.from(), SOURCE + step.to()));
    shows.stream()
        .filter(step -> !linking.contains(step.to()) && step.isFree(used))
        .filter(step -> !linking.contains(step.from()) || parts.evidence().contains(step.from()))
        .forEach(step -> network.link(SOURCE + step.from(), SOURCE + step.to()));
    shown.stream()
        .filter(step -> !linking.contains(step.from()) && !used.contains(step.from()))
        .forEach(step -> network.link(SOURCE + step.from(), SHOWN + step.to()));
    shown.forEach(step -> network.end(SHOWN + step.to()));
    seen.stream()
        .filter(piece -> !used.contains(piece))
        .forEach(piece -> network.end(SOURCE + piece));
    return network;
  }

  /** Origins that are one are one vertex, before the sources that report from them. */
  private static void begin(FlowNetwork network, String origin, Source source) {
    network.begin(ORIGIN + origin);
    network.link(ORIGIN + origin, SOURCE + source.id());
  }
}
