package dossier.intake.reference;

import dossier.intake.record.ImportedSource;
import dossier.intake.record.Json;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.value.SourceType;
import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.model.work.Name.Whole;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads CSL-JSON: one item, an array of items, or an object that has them as {@code items}. */
public final class CslJsonReader {
  private static final Map<String, SourceField> WORDS =
      Map.of(
          "title", SourceField.TITLE,
          "publisher", SourceField.PUBLISHER,
          "container-title", SourceField.CONTAINER,
          "volume", SourceField.VOLUME,
          "issue", SourceField.ISSUE,
          "page", SourceField.PAGES,
          "edition", SourceField.EDITION,
          "number", SourceField.NUMBER,
          "collection-title", SourceField.COLLECTION);

  private final Json.Group item;
  private final SourceDraft draft;

  private CslJsonReader(Json.Group item) {
    this.item = item;
    this.draft = new SourceDraft(item.place(), item.text("id").orElse(""));
  }

  /**
   * The sources in a file; no value if they are no items.
   *
   * @param json what the file holds
   */
  public static Outcome<List<ImportedSource>> read(TextFile file, Json json) {
    List<Json> found =
        json instanceof Json.Group group && group.fields().containsKey("items")
            ? group.all("items")
            : json.items();
    List<Json.Group> items = found.stream().flatMap(one -> one.groups().stream()).toList();
    return items.isEmpty() || items.size() < found.size()
        ? Outcome.failed(
            Diagnostic.of(Rule.IMPORT_UNREADABLE, file.start(), "these are no items of CSL-JSON"))
        : Outcome.of(items.stream().map(item -> new CslJsonReader(item).source()).toList());
  }

  private ImportedSource source() {
    item.fields().forEach(this::field);
    return draft.source(item.text("id"));
  }

  private void field(String name, Json value) {
    switch (name) {
      case "id" -> {} // its key
      case "type" -> type(text(value));
      case "author" -> draft.names(SourceField.AUTHORS, name, names(value));
      case "editor" -> draft.names(SourceField.EDITORS, name, names(value));
      case "issued" -> issued(name, value);
      case "URL" -> draft.url(name, text(value));
      case "DOI" -> draft.doi(name, text(value));
      case "language" -> draft.language(name, text(value));
      default -> words(name, value);
    }
  }

  private void words(String name, Json value) {
    SourceField field = WORDS.get(name);
    if (field != null && value instanceof Json.Text words) {
      draft.words(field, name, words.text());
    } else if (!text(value).isBlank() || !(value instanceof Json.Text)) {
      draft.notKept(name);
    }
  }

  private static String text(Json value) {
    return value instanceof Json.Text words ? words.text() : "";
  }

  private void type(String word) {
    Optional<SourceType> known =
        Arrays.stream(SourceType.values()).filter(type -> type.word().equals(word)).findFirst();
    known.ifPresentOrElse(
        type -> draft.type("type", type),
        () -> {
          draft.assumeType(SourceType.DOCUMENT);
          draft.notKept("type", "'" + word + "' is no type of source");
        });
  }

  private static List<Name> names(Json value) {
    return value.groups().stream().map(CslJsonReader::name).toList();
  }

  private static Name name(Json.Group name) {
    String particle =
        Stream.of("dropping-particle", "non-dropping-particle")
            .flatMap(part -> name.text(part).stream())
            .collect(Collectors.joining(" "));
    return name.text("family")
        .filter(family -> !family.isBlank())
        .<Name>map(
            family ->
                new Personal(
                    name.text("given"),
                    Optional.of(particle).filter(word -> !word.isBlank()),
                    family,
                    name.text("suffix")))
        .orElseGet(() -> new Whole(name.text("literal").or(() -> name.text("given")).orElse("")));
  }

  private void issued(String label, Json value) {
    if (!(value instanceof Json.Group date)) {
      draft.issued(label, text(value));
      return;
    }
    List<Json> points = date.all("date-parts");
    String mark = date.text("circa").filter(circa -> !circa.equals("false")).isPresent() ? "~" : "";
    date.text("season").ifPresent(season -> draft.notKept(label + ".season"));
    if (points.isEmpty()) {
      date.text("raw").or(() -> date.text("literal")).ifPresent(raw -> draft.issued(label, raw));
    } else {
      draft.edtf(
          label,
          points.stream().map(point -> point(point) + mark).collect(Collectors.joining("/")));
    }
  }

  private static String point(Json point) {
    return point.items().stream()
        .map(CslJsonReader::text)
        .map(part -> part.matches("\\d") ? "0" + part : part)
        .collect(Collectors.joining("-"));
  }
}
