package dossier.table;

import dossier.graph.Dossier;
import dossier.graph.Timeline;
import dossier.model.Entry;
import dossier.model.Story;
import dossier.prose.part.Mention;
import dossier.prose.part.Section;
import dossier.route.Addresses;
import dossier.text.Id;
import java.util.List;

/**
 * What may be told to machines: a preview shows drafts too, and nothing here tells of them. In a
 * translation it is what is translated.
 */
public final class Published {
  private Published() {}

  /** All entries but drafts and withdrawn stories, in order of their ids. */
  public static List<Entry> entries(Dossier dossier) {
    return dossier.entries().all().stream().filter(entry -> isTold(entry, dossier)).toList();
  }

  /** All stories but drafts and withdrawn ones, by case number. */
  public static List<Story> stories(Dossier dossier) {
    return dossier.entries().stories().stream().filter(story -> isTold(story, dossier)).toList();
  }

  private static boolean isTold(Entry entry, Dossier dossier) {
    return entry.isPublic() && dossier.settings().editions().here().has(Addresses.of(entry));
  }

  /** The events of such stories, in order of time. */
  public static List<Timeline.Entry> events(Dossier dossier) {
    return dossier.timeline().entries().stream().filter(event -> event.story().isPublic()).toList();
  }

  /** An entry's text as plain words, without the passages that describe violence. */
  public static List<Section> sections(Entry entry, Dossier dossier) {
    return entry.body().sections(mention -> words(mention, dossier));
  }

  /** What a mention is shown as; of what may not be told, nothing but the words given for it. */
  private static String words(Mention mention, Dossier dossier) {
    Id target = new Id(mention.target().value());
    return mention
        .words()
        .or(() -> dossier.entries().find(target).filter(Entry::isPublic).map(Entry::name))
        .orElse("");
  }
}
