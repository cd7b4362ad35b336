package dossier.audit;

import dossier.audit.StoryReport.ClaimOrigins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line that people read of a story.
 *
 * @param figure how much of it there is
 * @param items what in particular
 */
record Line(String label, String figure, List<String> items) {
  Line {
    items = List.copyOf(items);
  }

  /** All that is said of a story, in the order in which it is read. */
  static List<Line> of(StoryReport story) {
    List<Line> lines = new ArrayList<>();
    String quotations = story.quotations().matched() + " of " + story.quotations().all();
    lines.add(new Line("quotations matched", quotations, List.of()));
    lines.add(new Line("claims", String.valueOf(story.claims()), statuses(story)));
    byOrigins(story).forEach((label, claims) -> lines.add(counted(label, claims)));
    lines.add(counted("paragraphs without a citation", uncited(story)));
    lines.add(counted("claims on grade D or E alone", story.lowGraded()));
    lines.add(counted("sources used unseen", texts(story.unseen())));
    List<String> unarchived =
        story.unarchived().stream().map(link -> link.source().value()).toList();
    lines.add(counted("links without an archived copy", unarchived));
    return lines;
  }

  private static List<String> statuses(StoryReport story) {
    return story.statuses().stream()
        .map(count -> count.claims() + " " + count.status().word())
        .toList();
  }

  /** The claims by the number of their origins, the weakest first. */
  private static Map<String, List<String>> byOrigins(StoryReport story) {
    return story.origins().stream()
        .sorted(Comparator.comparingInt(ClaimOrigins::atLeast).thenComparing(ClaimOrigins::open))
        .collect(
            Collectors.groupingBy(
                Line::label,
                LinkedHashMap::new,
                Collectors.mapping(ClaimOrigins::claim, Collectors.toList())));
  }

  private static String label(ClaimOrigins claim) {
    return claim.atLeast() == 0 ? "claims, " + claim.words() : "claims, origins: " + claim.words();
  }

  private static List<String> uncited(StoryReport story) {
    return story.uncited().stream().map(line -> "line " + line).toList();
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(String::valueOf).toList();
  }

  private static Line counted(String label, List<String> items) {
    return new Line(label, items.isEmpty() ? "none" : String.valueOf(items.size()), items);
  }
}
