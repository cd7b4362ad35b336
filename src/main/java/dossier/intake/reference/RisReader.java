package dossier.intake.reference;

import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.parse.name.PrintedName;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads RIS: a line for each field, its tag first, records from TY to ER.
 *
 * <p>citeproc-java has a parser of it too, which gives up a whole file for a line that goes on or a
 * type that it does not know, and forgets the tags that it has no use for: they could not be named.
 */
public final class RisReader {
  /** What goes on for longer is too long for any field, and will not be kept. */
  private static final int LONGEST = 100_000;

  /** Two spaces by the letter, though one or none is often met. */
  private static final Pattern TAG =
      Pattern.compile("\uFEFF?(?<tag>[A-Z][A-Z0-9]) {0,2}-(?:\\s(?<value>.*))?");

  private static final Map<String, SourceField> WORDS =
      Map.ofEntries(
          Map.entry("TI", SourceField.TITLE),
          Map.entry("T1", SourceField.TITLE),
          Map.entry("T2", SourceField.CONTAINER),
          Map.entry("JO", SourceField.CONTAINER),
          Map.entry("JF", SourceField.CONTAINER),
          Map.entry("BT", SourceField.CONTAINER),
          Map.entry("T3", SourceField.COLLECTION),
          Map.entry("PB", SourceField.PUBLISHER),
          Map.entry("VL", SourceField.VOLUME),
          Map.entry("IS", SourceField.ISSUE),
          Map.entry("ET", SourceField.EDITION),
          Map.entry("M1", SourceField.NUMBER));

  private final Span place;
  private final Map<String, List<String>> tags;

  private RisReader(Span place, Map<String, List<String>> tags) {
    this.place = place;
    this.tags = tags;
  }

  /** The sources in a file; no value if it is not made of records. */
  public static Outcome<List<ImportedSource>> read(TextFile file) {
    List<ImportedSource> sources = new ArrayList<>();
    Map<String, List<String>> tags = new LinkedHashMap<>();
    Span place = file.start();
    List<String> last = new ArrayList<>();
    int lines = file.line(file.text().length());
    for (int line = 1; line <= lines; line++) {
      String text = file.lineText(line);
      Matcher tag = TAG.matcher(text);
      boolean tagged = tag.matches();
      Span here = file.span(file.lineStart(line), file.lineEnd(line));
      if (tagged && tag.group("tag").equals("TY")) {
        if (!tags.isEmpty()) {
          return Outcome.failed(unreadable(here, "a record begins before the last one has ended"));
        }
        place = here;
      } else if (tags.isEmpty() && !text.isBlank()) {
        return Outcome.failed(
            unreadable(here, "a record of RIS begins with TY, and this does not"));
      }
      if (tagged && tag.group("tag").equals("ER")) {
        sources.add(new RisReader(place, tags).source());
        tags = new LinkedHashMap<>();
      } else if (tagged) {
        last = tags.computeIfAbsent(tag.group("tag"), name -> new ArrayList<>());
        last.add(Optional.ofNullable(tag.group("value")).orElse("").strip());
      } else if (!text.isBlank() && last.get(last.size() - 1).length() <= LONGEST) {
        last.set(last.size() - 1, last.get(last.size() - 1) + " " + text.strip());
      }
    }
    return tags.isEmpty()
        ? Outcome.of(sources)
        : Outcome.failed(unreadable(place, "the record that begins here does not end"));
  }

  private static Diagnostic unreadable(Span place, String message) {
    return Diagnostic.of(Rule.IMPORT_UNREADABLE, place, message)
        .help("export it again as RIS: each record begins with a line TY and ends with a line ER");
  }

  private ImportedSource source() {
    Optional<String> id = first("ID");
    SourceDraft draft =
        new SourceDraft(place, id.or(() -> first("DO")).or(() -> first("UR")).orElse(""));
    type(draft);
    tags.forEach((tag, values) -> field(draft, tag, values));
    pages(draft);
    return draft.source(id);
  }

  private Optional<String> first(String tag) {
    return Optional.ofNullable(tags.get(tag))
        .map(values -> values.get(0))
        .filter(s -> !s.isBlank());
  }

  private void type(SourceDraft draft) {
    String word = first("TY").orElse("");
    RisTypes.certain(word)
        .ifPresentOrElse(
            type -> draft.type("TY", type),
            () -> {
              draft.assumeType(RisTypes.assumed(word));
              if (!RisTypes.knows(word)) {
                draft.notKept("TY", "'" + word + "' is no type of RIS");
              }
            });
  }

  private void field(SourceDraft draft, String tag, List<String> values) {
    switch (tag) {
      case "TY", "ID", "SP", "EP" -> {} // read by themselves
      case "AU", "A1" -> draft.names(SourceField.AUTHORS, tag, names(values));
      case "ED", "A2" -> draft.names(SourceField.EDITORS, tag, names(values));
      case "PY", "Y1" -> year(draft, tag, values);
      case "DA" -> draft.issued(tag, values.get(0));
      case "UR" -> each(values, value -> draft.url(tag, value));
      case "DO" -> each(values, value -> draft.doi(tag, value));
      case "LA" -> each(values, value -> draft.language(tag, value));
      default -> words(draft, tag, values);
    }
  }

  private static void each(List<String> values, java.util.function.Consumer<String> reader) {
    values.forEach(reader);
  }

  private static void words(SourceDraft draft, String tag, List<String> values) {
    SourceField field = WORDS.get(tag);
    if (field != null) {
      values.forEach(value -> draft.words(field, tag, value));
    } else if (values.stream().anyMatch(value -> !value.isBlank())) {
      draft.notKept(tag);
    }
  }

  /** The date, where there is one, says more than the year. */
  private void year(SourceDraft draft, String tag, List<String> values) {
    if (first("DA").isEmpty()) {
      String[] parts = values.get(0).split("/", -1);
      draft.issued(
          tag,
          Stream.of(parts)
              .limit(3)
              .takeWhile(part -> !part.isBlank())
              .collect(Collectors.joining("-")));
      if (parts.length > 3 && !parts[3].isBlank()) {
        draft.notKept(tag, "'" + parts[3].strip() + "'");
      }
    }
  }

  private void pages(SourceDraft draft) {
    String pages =
        Stream.of("SP", "EP").flatMap(tag -> first(tag).stream()).collect(Collectors.joining("-"));
    draft.words(SourceField.PAGES, "SP", pages);
  }

  private static List<Name> names(List<String> values) {
    return values.stream().filter(value -> !value.isBlank()).map(RisReader::name).toList();
  }

  /** Family name, given names, suffix; without a comma as it is printed. */
  private static Name name(String value) {
    String[] parts = value.split("\\s*,\\s*", 3);
    return parts.length == 1 || parts[0].isBlank()
        ? PrintedName.read(value, List.of())
        : new Personal(
            Optional.of(parts[1]).filter(part -> !part.isBlank()),
            Optional.empty(),
            parts[0],
            Optional.of(parts.length == 3 ? parts[2] : "").filter(part -> !part.isBlank()));
  }
}
