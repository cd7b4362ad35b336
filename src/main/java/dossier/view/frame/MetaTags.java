package dossier.view.frame;

import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Source.Publication;
import dossier.model.Story;
import dossier.model.value.EdtfDate;
import dossier.model.value.SourceType;
import dossier.model.work.Name;
import dossier.model.work.Particulars;
import dossier.route.Addresses;
import dossier.view.part.DateView;
import dossier.view.part.Link;
import dossier.view.part.Terms;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a page says to Zotero: the Highwire tags, and the item type.
 *
 * <p>This follows two of Zotero's translators: "Embedded Metadata" of 13 June 2024 ({@code
 * HIGHWIRE_MAPPINGS}, {@code init}, {@code addHighwireMetadata}) and the "RDF" that it hands
 * prefixed tags to ({@code detectType}, {@code importItem}). By Highwire tags alone everything is a
 * journal article, or by {@code citation_technical_report_institution} a report: these win over all
 * others, and so {@code citation_journal_title} must not stand on a newspaper article. Of the rest
 * {@code z:itemType} comes first, before {@code og:type} and {@code DC.type}; it takes any of
 * Zotero's own types, and {@code DC.description} then goes into "Extra". What carries an article is
 * read from {@code prism.publicationName}.
 *
 * <p>Where there is no date the translator would take the first on the page, so that "n.d." is
 * said. The day of access is always the day of the import.
 */
final class MetaTags {
  private final List<MetaTag> tags = new ArrayList<>();

  private MetaTags() {}

  static List<MetaTag> of(Source source, List<Link> seenThrough, Settings settings, Words words) {
    MetaTags tags = new MetaTags();
    Publication publication = source.publication();
    tags.add("z:itemType", ZoteroType.of(publication.type()));
    tags.add("citation_title", publication.title());
    tags.names("citation_author", publication.authors());
    tags.names("citation_editor", publication.credits().editors());
    tags.add(
        "citation_publication_date",
        publication.issued().map(when -> date(when, words)).orElse("n.d."));
    tags.carriers(publication);
    tags.particulars(publication.particulars());
    tags.add("citation_language", source.languages().read().orElse("und"));
    tags.add("citation_public_url", source.whereabouts().url());
    tags.add("DC.description", settings.title() + ": " + seen(source, seenThrough, words));
    return List.copyOf(tags.tags);
  }

  static List<MetaTag> of(Story story, Settings settings) {
    MetaTags tags = new MetaTags();
    tags.add("z:itemType", ZoteroType.of(SourceType.WEBPAGE));
    tags.add("citation_title", story.title());
    tags.names("citation_author", story.byline().authors());
    tags.add("citation_publication_date", story.published().toString().replace('-', '/'));
    tags.add("prism.publicationName", settings.title());
    tags.add("citation_publisher", settings.publisher());
    tags.add("citation_language", story.language().orElse(settings.language()));
    tags.add("citation_public_url", Addresses.onTheWeb(story, settings));
    return List.copyOf(tags.tags);
  }

  private void carriers(Publication publication) {
    boolean report = publication.type() == SourceType.REPORT;
    add("prism.publicationName", publication.carrier());
    add(
        report ? "citation_technical_report_institution" : "citation_publisher",
        publication.issuer());
  }

  private void names(String tag, List<Name> names) {
    names.forEach(name -> add(tag, highwire(name)));
  }

  /** A comma between two names of two words each would part them into two authors. */
  private static String highwire(Name name) {
    boolean parted = name.inverted().matches("[^,]* [^,]*, [^,]* .*");
    return parted ? name.printed() : name.inverted();
  }

  private void particulars(Particulars known) {
    add("citation_volume", known.volume());
    add("citation_issue", known.issue());
    known.pages().map(pages -> pages.split("\\s*[-–—]\\s*", 2)).ifPresent(this::pages);
    add("citation_doi", known.doi());
    add("citation_technical_report_number", known.number());
  }

  private void pages(String[] pages) {
    add("citation_firstpage", pages[0]);
    if (pages.length > 1) {
      add("citation_lastpage", pages[1]);
    }
  }

  private void add(String name, String content) {
    tags.add(new MetaTag(name, content));
  }

  private void add(String name, Optional<String> content) {
    content.ifPresent(known -> add(name, known));
  }

  private static String seen(Source source, List<Link> through, Words words) {
    String seen = new Terms(words).of(source.sight().consulted().value());
    return through.isEmpty()
        ? seen
        : words.of(
            "seen.cited-in",
            Map.of(
                "seen",
                seen,
                "sources",
                through.stream().map(Link::text).collect(Collectors.joining("; "))));
  }

  /** What is uncertain stays in words: Zotero keeps them, and reads the year from them. */
  private static String date(EdtfDate when, Words words) {
    return DateView.iso(when).map(day -> day.replace('-', '/')).orElseGet(() -> when.words(words));
  }
}
