package dossier.cite;

import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Source.Publication;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.model.work.Credits;
import dossier.model.work.Particulars;
import dossier.words.Words;
import java.util.List;
import java.util.Optional;

/** Sources and stories as items that can be cited. */
public final class Items {
  private Items() {}

  /**
   * A source with all that is known of it.
   *
   * @param seenThrough the sources through which it was seen, if it was never seen itself
   * @param words in which its note is written
   */
  public static Item of(Source source, List<Source> seenThrough, Settings settings, Words words) {
    CSLItemDataBuilder item =
        builder(source, words).note(new ItemNote(words).of(source, seenThrough, settings.title()));
    source.languages().read().ifPresent(item::language);
    source.whereabouts().url().ifPresent(item::URL);
    source.whereabouts().accessed().map(ItemDates::of).ifPresent(item::accessed);
    return new Item(item.build(), source.publication().issued());
  }

  /**
   * A story, as a page of the dossier.
   *
   * @param url its address on the web, if the dossier has one
   * @param words in which its note is written
   */
  public static Item of(Story story, Settings settings, Optional<String> url, Words words) {
    EdtfDate published = EdtfDate.of(story.published());
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(story.id().value())
            .type(CSLType.WEBPAGE)
            .language(story.language().orElse(settings.language()))
            .title(story.title())
            .containerTitle(settings.title())
            .issued(ItemDates.of(story.published()));
    settings.ownPublisher().ifPresent(item::publisher);
    credit(new Credits(story.byline().authors(), List.of()), item);
    url.ifPresent(item::URL);
    new ItemNote(words).of(story).ifPresent(item::note);
    return new Item(item.build(), Optional.of(published));
  }

  /** A source as references print it: pages link its address themselves. */
  static Item printed(Source source, Words words) {
    return new Item(builder(source, words).build(), source.publication().issued());
  }

  private static CSLItemDataBuilder builder(Source source, Words words) {
    Publication publication = source.publication();
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(source.id().value())
            .type(CSLType.fromString(publication.type().word()))
            .title(publication.title());
    credit(publication.credits(), item);
    particulars(publication.particulars(), item);
    publication.carrier().ifPresent(item::containerTitle);
    publication.issuer().ifPresent(item::publisher);
    publication.issued().map(when -> ItemDates.of(when, words)).ifPresent(item::issued);
    return item;
  }

  private static void credit(Credits credits, CSLItemDataBuilder item) {
    if (!credits.authors().isEmpty()) {
      item.author(Names.of(credits.authors()));
    }
    if (!credits.editors().isEmpty()) {
      item.editor(Names.of(credits.editors()));
    }
  }

  private static void particulars(Particulars known, CSLItemDataBuilder item) {
    known.volume().ifPresent(item::volume);
    known.issue().ifPresent(item::issue);
    known.pages().ifPresent(item::page);
    known.edition().ifPresent(item::edition);
    known.number().ifPresent(item::number);
    known.collection().ifPresent(item::collectionTitle);
    known.doi().ifPresent(item::DOI);
    known.shortTitle().ifPresent(item::titleShort);
  }
}
