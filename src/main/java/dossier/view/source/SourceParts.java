package dossier.view.source;

import dossier.graph.Backlink;
import dossier.graph.Backlinks;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Parts;
import dossier.text.Id;
import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import dossier.view.part.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the lists on a source's page end that grow with the dossier: on each of its pages stands a
 * run of each of them.
 *
 * @param uses whose texts and events cite it, and where
 * @param claims on which it is evidence, by case
 * @param derived what derives from it
 * @param shown what was only seen through it
 */
public record SourceParts(
    Parts<User> uses,
    Parts<Backlink.OfClaim> claims,
    Parts<Backlink.Derived> derived,
    Parts<Backlink.Shown> shown) {
  /** Several lists share a page. */
  private static final int SHARE = 2;

  private static final int SHARE_OF_CLAIMS = 4;

  private static final int LINES = 2;

  /** An entry that cites the source; or a run of its spots, if they are too many for a page. */
  public record User(Entry in, List<Backlink> spots) {
    private static final Comparator<User> STORIES_FIRST =
        Comparator.comparing(
            user ->
                user.in() instanceof Story story ? story.caseNumber().value() : Integer.MAX_VALUE);

    /** A sentence is heavier than a line. */
    private int weight() {
      return 1 + spots.stream().mapToInt(SourceParts::weight).sum();
    }
  }

  private static int weight(Backlink spot) {
    return spot instanceof Backlink.Cited ? LINES : 1;
  }

  private static List<Backlink.OfClaim> claims(List<Backlink.OfClaim> spots) {
    return spots.stream()
        .distinct()
        .sorted(Comparator.comparing(spot -> spot.in().caseNumber().value()))
        .toList();
  }

  /**
   * Finds where they end.
   *
   * @param scripts how the names of what cites it are ordered
   * @param limit how heavy a page may be
   */
  public static SourceParts of(Source source, Backlinks backlinks, Scripts scripts, int limit) {
    int most = limit / SHARE;
    return new SourceParts(
        Parts.of(users(backlinks.to(source.id()), scripts, most), User::weight, most),
        Parts.of(
            claims(backlinks.to(source.id(), Backlink.OfClaim.class)),
            claim -> LINES,
            limit / SHARE_OF_CLAIMS),
        Parts.of(backlinks.to(source.id(), Backlink.Derived.class), spot -> 1, most),
        Parts.of(backlinks.to(source.id(), Backlink.Shown.class), spot -> 1, most));
  }

  /** Whether one page has room for all, however it is laid out; it may have where this is false. */
  public static boolean isSurelyOne(Source source, Backlinks backlinks, int limit) {
    int claims = backlinks.mostClaims(source.id());
    int others = backlinks.most(source.id()) - claims;
    return LINES * claims <= limit / SHARE_OF_CLAIMS && (1 + LINES) * others < limit / SHARE;
  }

  /** What derives from the source, and claims, are listed by themselves. */
  private static List<User> users(List<Backlink> spots, Scripts scripts, int most) {
    Map<Id, List<Backlink>> byUser = new LinkedHashMap<>();
    spots.stream()
        .filter(spot -> spot.cites() || spot instanceof Backlink.Mentioned)
        .filter(spot -> !(spot instanceof Backlink.OfClaim))
        .forEach(spot -> byUser.computeIfAbsent(spot.in().id(), id -> new ArrayList<>()).add(spot));
    List<User> users =
        byUser.values().stream().map(some -> new User(some.get(0).in(), some)).toList();
    return SortName.sorted(users, user -> user.in().name(), scripts).stream()
        .sorted(User.STORIES_FIRST)
        .flatMap(
            user ->
                Parts.of(user.spots(), SourceParts::weight, most - 1).runs().stream()
                    .map(run -> new User(user.in(), run)))
        .toList();
  }

  /** How many pages they fill. */
  public int count() {
    return IntStream.of(uses.count(), claims.count(), derived.count(), shown.count())
        .max()
        .orElse(1);
  }

  /** From which case to which a page goes; empty if no case stands on it. */
  String words(int part, Terms terms) {
    List<Story> stories =
        uses.run(part).stream()
            .map(User::in)
            .filter(Story.class::isInstance)
            .map(Story.class::cast)
            .toList();
    return stories.isEmpty() ? "" : terms.cases(stories.get(0), stories.get(stories.size() - 1));
  }
}
