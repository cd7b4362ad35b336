package dossier.cite;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Source.Publication;
import dossier.model.Story;
import dossier.model.When;
import java.util.List;
import java.util.Optional;

/** Sources and stories as items that can be cited. */
public final class Items {
  private Items() {}

  /**
   * A source with all that is known of it.
   *
   * @param seenThrough the sources through which it was seen, if it was never seen itself
   */
  public static Item of(Source source, List<Source> seenThrough, Settings settings) {
    CSLItemDataBuilder item =
        builder(source).note(EditorsNote.of(source, seenThrough, settings.title()));
    source.languages().read().ifPresent(item::language);
    source.whereabouts().url().ifPresent(item::URL);
    source.whereabouts().accessed().map(ItemDates::of).ifPresent(item::accessed);
    return new Item(item.build(), source.publication().issued());
  }

  /**
   * A story, as a page of the dossier.
   *
   * @param url its address on the web, if the dossier has one
   */
  public static Item of(Story story, Settings settings, Optional<String> url) {
    When published = ItemDates.when(story.published());
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(story.id().value())
            .type(CSLType.WEBPAGE)
            .language(story.language().orElse(settings.language()))
            .title(story.title())
            .containerTitle(settings.title())
            .publisher(settings.publisher())
            .issued(ItemDates.of(published));
    url.ifPresent(item::URL);
    EditorsNote.of(story).ifPresent(item::note);
    return new Item(item.build(), Optional.of(published));
  }

  /** A source as references print it: pages link its address themselves. */
  static Item printed(Source source) {
    return new Item(builder(source).build(), source.publication().issued());
  }

  private static CSLItemDataBuilder builder(Source source) {
    Publication publication = source.publication();
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(source.id().value())
            .type(CSLType.fromString(publication.type().word()))
            .title(publication.title());
    if (!publication.authors().isEmpty()) {
      item.author(Authors.of(publication.authors()));
    }
    publication.carrier().ifPresent(item::containerTitle);
    publication.issuer().ifPresent(item::publisher);
    publication.issued().map(ItemDates::of).ifPresent(item::issued);
    return item;
  }
}
