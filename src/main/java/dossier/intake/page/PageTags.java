package dossier.intake.page;

import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.value.SourceType;
import dossier.model.work.Name;
import dossier.parse.name.PrintedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The tags in a page's head that say what it is: Highwire's, as scholars' indexes read them, and
 * Open Graph.
 */
final class PageTags {
  private static final Pattern OURS =
      Pattern.compile("(citation_|og:|article:|dc\\.|dcterms\\.|twitter:).*|author|description");

  private final SourceDraft draft;
  private final Map<String, List<String>> tags;

  PageTags(SourceDraft draft, Document page) {
    this.draft = draft;
    this.tags =
        page.select("meta[content]").stream()
            .filter(tag -> OURS.matcher(name(tag)).matches() && !tag.attr("content").isBlank())
            .collect(
                Collectors.groupingBy(
                    PageTags::name,
                    LinkedHashMap::new,
                    Collectors.mapping(tag -> tag.attr("content"), Collectors.toList())));
  }

  private static String name(Element tag) {
    String name = tag.attr("name").isBlank() ? tag.attr("property") : tag.attr("name");
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Takes what is said for fields that are still empty, and names the rest. */
  void read() {
    highwire();
    openGraph();
    tags.keySet().forEach(draft::notKept);
  }

  private void highwire() {
    type("citation_journal_title", SourceType.ARTICLE_JOURNAL);
    type("citation_conference_title", SourceType.PAPER_CONFERENCE);
    type("citation_technical_report_institution", SourceType.REPORT);
    type("citation_dissertation_institution", SourceType.THESIS);
    words("citation_title", SourceField.TITLE);
    names("citation_author");
    words("citation_journal_title", SourceField.CONTAINER);
    words("citation_conference_title", SourceField.CONTAINER);
    words("citation_publisher", SourceField.PUBLISHER);
    words("citation_technical_report_institution", SourceField.PUBLISHER);
    words("citation_dissertation_institution", SourceField.PUBLISHER);
    words("citation_technical_report_number", SourceField.NUMBER);
    words("citation_volume", SourceField.VOLUME);
    words("citation_issue", SourceField.ISSUE);
    pages();
    take("citation_doi", draft::doi);
    take("citation_publication_date", draft::issued);
    take("citation_date", draft::issued);
    take("citation_language", draft::language);
  }

  private void openGraph() {
    words("og:title", SourceField.TITLE);
    words("og:site_name", SourceField.PUBLISHER);
    names("author");
    names("article:author");
    take("article:published_time", draft::issued);
    take("og:url", draft::url);
  }

  private void type(String tag, SourceType type) {
    if (tags.containsKey(tag) && !draft.has(SourceField.TYPE)) {
      draft.type(tag, type);
    }
  }

  private void words(String tag, SourceField field) {
    take(tag, (label, words) -> draft.words(field, label, words));
  }

  /** A field that is filled stays; what this tag says is then named if it differs. */
  private void take(String tag, BiConsumer<String, String> reader) {
    List<String> values = tags.getOrDefault(tag, List.of());
    tags.remove(tag);
    values.stream().limit(1).forEach(value -> reader.accept(tag, value));
    if (values.stream().distinct().count() > 1) {
      draft.notKept(tag, "all but the first");
    }
  }

  private void pages() {
    String pages =
        Stream.of("citation_firstpage", "citation_lastpage")
            .flatMap(tag -> tags.getOrDefault(tag, List.of()).stream().limit(1))
            .collect(Collectors.joining("-"));
    draft.words(SourceField.PAGES, "citation_firstpage", pages);
    tags.remove("citation_firstpage");
    tags.remove("citation_lastpage");
  }

  /** Some write there the address of a profile. */
  private void names(String tag) {
    List<Name> names =
        tags.getOrDefault(tag, List.of()).stream()
            .filter(name -> !name.contains("://"))
            .map(name -> PrintedName.read(name.strip(), List.of()))
            .toList();
    if (!names.isEmpty()) {
      draft.names(SourceField.AUTHORS, tag, names);
      tags.remove(tag);
    }
  }
}
