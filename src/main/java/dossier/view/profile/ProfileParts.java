package dossier.view.profile;

import dossier.graph.Backlink;
import dossier.graph.Backlink.OfClaim;
import dossier.graph.Timeline;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Ledger.Claimed;
import dossier.route.Parts;
import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import dossier.view.part.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where the lists on the page of a person, group or place end, which grow with the dossier: on each
 * of its pages stands a run of each of them.
 *
 * @param stories where it comes up, by case
 * @param events those that involve it, in order of time
 * @param claims those that it made, by case
 * @param about those that name it or that its events show, by case
 * @param sources on which all of these rest, those that were read first
 * @param mentions what else links to it, by name
 */
public record ProfileParts(
    Parts<Story> stories,
    Parts<Timeline.Entry> events,
    Parts<Claimed> claims,
    Parts<Claimed> about,
    Parts<Source> sources,
    Parts<Entry> mentions) {
  /** Several lists share a page. */
  private static final int SHARE = 2;

  /** While claims are drawn they take more room than their lines say. */
  private static final int SHARE_OF_CLAIMS = 5;

  private static final int SHARE_OF_SOURCES = 4;

  private static final int LINES = 2;

  /**
   * Finds where they end.
   *
   * @param spots where it is referred to
   * @param involving the events that involve it
   * @param entries where sources are found
   * @param limit how heavy a page may be
   */
  public static ProfileParts of(
      Entry entry,
      List<Backlink> spots,
      List<Timeline.Entry> involving,
      Entries entries,
      int limit) {
    List<Story> stories = stories(spots);
    List<Claimed> made = claims(spots);
    List<Claimed> about = Concerning.claims(entry, stories, involving, made);
    return new ProfileParts(
        Parts.of(stories, story -> LINES, limit / SHARE),
        Parts.of(involving, event -> LINES, limit / SHARE),
        Parts.of(made, Claimed::weight, limit / SHARE_OF_CLAIMS),
        Parts.of(about, claim -> LINES, limit / SHARE_OF_SOURCES),
        Parts.of(
            Concerning.sources(involving, List.of(made, about), entries),
            source -> 1,
            limit / SHARE_OF_SOURCES),
        Parts.of(mentions(entry, spots, entries.scripts()), mention -> 1, limit / SHARE));
  }

  private static List<Story> stories(List<Backlink> spots) {
    return spots.stream()
        .map(Backlink::in)
        .filter(Story.class::isInstance)
        .map(Story.class::cast)
        .collect(Collectors.toMap(Story::id, story -> story, (one, same) -> one, TreeMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparing(story -> story.caseNumber().value()))
        .toList();
  }

  private static List<Claimed> claims(List<Backlink> spots) {
    return spots.stream()
        .filter(OfClaim.class::isInstance)
        .map(OfClaim.class::cast)
        .sorted(Comparator.comparing((OfClaim spot) -> spot.in().caseNumber().value()))
        .map(spot -> new Claimed(spot.in(), spot.claim()))
        .toList();
  }

  /** What else links to it: other entries than stories, by name. */
  private static List<Entry> mentions(Entry entry, List<Backlink> spots, Scripts scripts) {
    List<Entry> mentioning =
        spots.stream()
            .filter(Backlink.Mentioned.class::isInstance)
            .map(Backlink::in)
            .filter(in -> !(in instanceof Story) && !in.id().equals(entry.id()))
            .toList();
    return SortName.sorted(mentioning, Entry::name, scripts);
  }

  /** How many pages they fill. */
  public int count() {
    return IntStream.of(
            stories.count(),
            events.count(),
            claims.count(),
            about.count(),
            sources.count(),
            mentions.count())
        .max()
        .orElse(1);
  }

  /** From which case to which a page goes; empty if no case stands on it. */
  String words(int part, Terms terms) {
    List<Story> run = stories.run(part);
    return run.isEmpty() ? "" : terms.cases(run.get(0), run.get(run.size() - 1));
  }
}
