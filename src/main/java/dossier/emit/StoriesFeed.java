package dossier.emit;

import dossier.emit.Feed.Head;
import dossier.graph.Dossier;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.model.work.Name;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.table.Published;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stories as a feed, those first that changed last: each by its summary, never by its text. */
final class StoriesFeed {
  private StoriesFeed() {}

  static Feed of(Dossier dossier, Words words) {
    List<Story> stories =
        Published.stories(dossier).stream()
            .sorted(Comparator.comparing(Story::updated).reversed().thenComparing(Story::id))
            .toList();
    String title = dossier.settings().title();
    return new Feed(
        dossier.settings(),
        new Head(
            Feed.urn("stories/" + title, dossier.settings()),
            title,
            FixedPage.STORIES.address(),
            updated(stories)),
        stories.stream().map(story -> entry(story, dossier.settings(), words)).toList());
  }

  /** A feed must say some day, even where nothing is published yet. */
  private static LocalDate updated(List<Story> newestFirst) {
    return newestFirst.stream().map(Story::updated).findFirst().orElse(LocalDate.EPOCH);
  }

  private static Feed.Entry entry(Story story, Settings settings, Words words) {
    return new Feed.Entry(
        new Head(
            Feed.urn("story/%s/%s".formatted(story.id(), story.published()), settings),
            story.title(),
            Addresses.of(story),
            story.updated()),
        story.byline().authors().stream().map(Name::printed).toList(),
        Optional.of(story.published()),
        warned(story, words),
        false,
        story.cast().topics());
  }

  /** The summary, after what a reader should know before reading on. */
  private static String warned(Story story, Words words) {
    return story
        .standing()
        .contentWarning()
        .map(warning -> warning.endsWith(".") ? warning : warning + ".")
        .map(
            warning ->
                words.of("feed.warned", Map.of("warning", warning, "summary", story.summary())))
        .orElse(story.summary());
  }
}
