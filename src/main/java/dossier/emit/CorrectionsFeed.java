package dossier.emit;

import dossier.emit.Feed.Head;
import dossier.graph.Dossier;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.model.Story.Correction;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.table.Published;
import dossier.text.Located;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The corrections as a feed, the newest first. An entry's id is made from its story's name and day
 * of publication, its own day, and its number among those of that day: it stays the same while
 * words and addresses change.
 */
final class CorrectionsFeed {
  private CorrectionsFeed() {}

  static Feed of(Dossier dossier, Words words) {
    List<Story> stories = Published.stories(dossier);
    List<Feed.Entry> entries =
        numbered(stories).stream().map(one -> one.entry(dossier.settings(), words)).toList();
    String title = dossier.settings().title();
    return new Feed(
        dossier.settings(),
        new Head(
            Feed.urn("corrections/" + title, dossier.settings()),
            words.of("feed.corrections", Map.of("title", title)),
            FixedPage.CORRECTIONS.address(),
            updated(stories)),
        entries);
  }

  /** The newest correction; without one the newest story, since a feed must say some day. */
  private static LocalDate updated(List<Story> stories) {
    return stories.stream()
        .flatMap(story -> story.corrected().stream())
        .max(LocalDate::compareTo)
        .or(() -> stories.stream().map(Story::published).max(LocalDate::compareTo))
        .orElse(LocalDate.EPOCH);
  }

  /** A correction, and its number among those of its story and day. */
  private record Numbered(Story story, Correction correction, int number) {
    LocalDate date() {
      return correction.date();
    }

    Feed.Entry entry(Settings settings, Words words) {
      String name =
          "correction/%s/%s/%s/%s".formatted(story.id(), story.published(), date(), number);
      return new Feed.Entry(
          new Head(
              Feed.urn(name, settings),
              words.of("feed.correction", Map.of("title", story.title())),
              Addresses.of(story).at("corrections"),
              date()),
          List.of(),
          Optional.empty(),
          content(words),
          true,
          List.of());
    }

    /** What was wrong, and on lines of their own the words before and after. */
    private String content(Words words) {
      Stream<String> was = correction.was().stream().map(it -> line(words, "feed.was", it));
      Stream<String> now = correction.now().stream().map(it -> line(words, "feed.now", it));
      return Stream.of(Stream.of(correction.text()), was, now)
          .flatMap(some -> some)
          .collect(Collectors.joining("\n"));
    }

    private static String line(Words words, String key, Located<String> wording) {
      return words.of(key, Map.of("words", wording.value()));
    }
  }

  private static List<Numbered> numbered(List<Story> stories) {
    List<Numbered> all = new ArrayList<>();
    for (Story story : stories) {
      Map<LocalDate, Integer> numbers = new HashMap<>();
      for (Correction correction : story.corrections()) {
        int number = numbers.merge(correction.date(), 1, Integer::sum);
        all.add(new Numbered(story, correction, number));
      }
    }
    all.sort(
        Comparator.comparing(Numbered::date)
            .reversed()
            .thenComparing(each -> each.story().id())
            .thenComparing(Numbered::number));
    return all;
  }
}
