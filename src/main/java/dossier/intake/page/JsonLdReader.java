package dossier.intake.page;

import dossier.intake.record.Json;
import dossier.intake.record.JsonReader;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.value.SourceType;
import dossier.model.work.Name;
import dossier.model.work.Name.Whole;
import dossier.parse.name.PrintedName;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads schema.org's words for a work, written as JSON-LD into a page. */
final class JsonLdReader {
  private static final Map<String, SourceType> TYPES =
      Map.ofEntries(
          Map.entry("NewsArticle", SourceType.ARTICLE_NEWSPAPER),
          Map.entry("ReportageNewsArticle", SourceType.ARTICLE_NEWSPAPER),
          Map.entry("AnalysisNewsArticle", SourceType.ARTICLE_NEWSPAPER),
          Map.entry("OpinionNewsArticle", SourceType.ARTICLE_NEWSPAPER),
          Map.entry("BackgroundNewsArticle", SourceType.ARTICLE_NEWSPAPER),
          Map.entry("ScholarlyArticle", SourceType.ARTICLE_JOURNAL),
          Map.entry("BlogPosting", SourceType.POST_WEBLOG),
          Map.entry("LiveBlogPosting", SourceType.POST_WEBLOG),
          Map.entry("SocialMediaPosting", SourceType.POST),
          Map.entry("DiscussionForumPosting", SourceType.POST),
          Map.entry("Report", SourceType.REPORT),
          Map.entry("Book", SourceType.BOOK),
          Map.entry("Dataset", SourceType.DATASET),
          Map.entry("Legislation", SourceType.LEGISLATION),
          Map.entry("Thesis", SourceType.THESIS),
          Map.entry("PodcastEpisode", SourceType.BROADCAST),
          Map.entry("VideoObject", SourceType.MOTION_PICTURE));

  /** Works whose kind that does not tell. */
  private static final Set<String> WORKS = Set.of("Article", "CreativeWork", "WebPage");

  private static final int MOST_BLOCKS = 100;

  private final SourceDraft draft;
  private final Map<String, Json.Group> byId = new HashMap<>();

  JsonLdReader(SourceDraft draft) {
    this.draft = draft;
  }

  /** Takes what the first work on a page says; a work of a known kind comes before others. */
  void read(Document page) {
    List<Json.Group> things = new ArrayList<>();
    page.select("script[type=application/ld+json]").stream()
        .limit(MOST_BLOCKS)
        .map(Element::data)
        .forEach(block -> block(block, things));
    things.forEach(thing -> thing.text("@id").ifPresent(id -> byId.putIfAbsent(id, thing)));
    Stream.concat(
            things.stream().filter(thing -> type(thing).isPresent()),
            things.stream().filter(thing -> types(thing).anyMatch(WORKS::contains)))
        .findFirst()
        .ifPresent(this::work);
  }

  private void block(String block, List<Json.Group> things) {
    JsonReader.read(new TextFile("JSON-LD", block))
        .value()
        .ifPresentOrElse(
            json -> json.groups().forEach(thing -> add(thing, things)),
            () -> draft.notKept("JSON-LD", "it is broken"));
  }

  private static void add(Json.Group thing, List<Json.Group> things) {
    things.add(thing);
    thing.all("@graph").stream().flatMap(one -> one.groups().stream()).forEach(things::add);
  }

  private static Stream<String> types(Json.Group thing) {
    return thing.all("@type").stream()
        .filter(Json.Text.class::isInstance)
        .map(type -> ((Json.Text) type).text().replaceFirst("^https?://schema\\.org/", ""));
  }

  private static Optional<SourceType> type(Json.Group thing) {
    return types(thing).filter(TYPES::containsKey).map(TYPES::get).findFirst();
  }

  private void work(Json.Group work) {
    type(work).ifPresent(type -> draft.type("@type", type));
    work.fields().forEach((name, value) -> field(name, value, work));
  }

  private void field(String name, Json value, Json.Group work) {
    switch (name) {
      case "headline" -> draft.words(SourceField.TITLE, name, text(value));
      case "name" -> {
        if (work.text("headline").isEmpty()) {
          draft.words(SourceField.TITLE, name, text(value));
        }
      }
      case "author", "creator" -> authors(name, value);
      case "publisher" -> draft.words(SourceField.PUBLISHER, name, named(value));
      case "datePublished" -> draft.issued(name, text(value));
      case "inLanguage" -> draft.language(name, text(value));
      case "url" -> draft.url(name, text(value));
      case "mainEntityOfPage" -> address(name, value);
      default -> {
        if (!name.startsWith("@")) {
          draft.notKept(name);
        }
      }
    }
  }

  private void authors(String name, Json value) {
    if (!draft.has(SourceField.AUTHORS)) {
      draft.names(
          SourceField.AUTHORS,
          name,
          value.items().stream()
              .map(this::author)
              .filter(author -> !author.printed().isBlank())
              .toList());
    }
  }

  private Name author(Json author) {
    boolean institution =
        author instanceof Json.Group group
            && types(known(group)).anyMatch(type -> type.endsWith("Organization"));
    String printed = named(author);
    return institution || printed.isBlank()
        ? new Whole(printed)
        : PrintedName.read(printed, List.of());
  }

  private void address(String name, Json value) {
    String address =
        value instanceof Json.Group page
            ? page.text("@id").or(() -> page.text("url")).orElse("")
            : text(value);
    if (!draft.has(SourceField.URL) && address.startsWith("http")) {
      draft.url(name, address);
    }
  }

  /** A thing that is only referred to is told elsewhere on the page. */
  private Json.Group known(Json.Group thing) {
    return thing.text("@id").map(id -> byId.getOrDefault(id, thing)).orElse(thing);
  }

  private String named(Json value) {
    return value.items().stream()
        .map(
            one ->
                one instanceof Json.Group thing ? known(thing).text("name").orElse("") : text(one))
        .findFirst()
        .orElse("")
        .strip();
  }

  private static String text(Json value) {
    return value.items().stream()
        .filter(Json.Text.class::isInstance)
        .map(one -> ((Json.Text) one).text())
        .findFirst()
        .orElse("");
  }
}
