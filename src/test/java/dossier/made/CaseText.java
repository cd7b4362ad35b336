package dossier.made;

import dossier.model.Entry;
import dossier.model.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A case file as an editor writes it: the fields that its kind requires, each with the shortest
 * value, and whatever a test adds or changes. Immutable.
 *
 * @param fields the fields of one line, in order
 * @param blocks the fields of several lines, as YAML, which stand below them
 * @param body what stands below the front matter
 */
public record CaseText(
    Kind kind, String id, Map<String, String> fields, String blocks, String body) {

  private static CaseText of(Kind kind, String id, String... fields) {
    Map<String, String> required = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      required.put(fields[i], fields[i + 1]);
    }
    return new CaseText(kind, id, required, "", "");
  }

  /** A published story without text. */
  public static CaseText story(String id) {
    return of(Kind.STORY, id, "title", "T", "summary", "S", "case", "9", "published", "2026-01-02");
  }

  /** A report that was read in full and rests on itself. */
  public static CaseText source(String id) {
    CaseText begun = of(Kind.SOURCE, id, "title", "T", "type", "report", "publisher", "P");
    return begun.with("consulted", "full").with("derives-from", "[own]");
  }

  /** A person, group or place. */
  public static CaseText named(Kind kind, String id) {
    return of(kind, id, "name", "N", "description", "D");
  }

  /** A person. */
  public static CaseText person(String id) {
    return named(Kind.PERSON, id);
  }

  /** A page. */
  public static CaseText page(String id) {
    return of(Kind.PAGE, id, "title", "T");
  }

  /** The same with a field: in its place if it is there already, else as the last. */
  public CaseText with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new CaseText(kind, id, more, blocks, body);
  }

  /** The same without a field. */
  public CaseText without(String field) {
    Map<String, String> fewer = new LinkedHashMap<>(fields);
    fewer.remove(field);
    return new CaseText(kind, id, fewer, blocks, body);
  }

  /** The same with further lines of YAML below its fields. */
  public CaseText and(String yaml) {
    return new CaseText(kind, id, fields, blocks + yaml, body);
  }

  /** The same with claims. */
  public CaseText claims(ClaimText... claims) {
    return and(
        "claims:\n" + Arrays.stream(claims).map(ClaimText::yaml).collect(Collectors.joining()));
  }

  /** The same with events, each as the fields of a mapping: {@code date: 2024, title: E}. */
  public CaseText events(String... events) {
    return and(
        "events:\n"
            + Arrays.stream(events).map("  - {%s}\n"::formatted).collect(Collectors.joining()));
  }

  /** The same with another text below the front matter. */
  public CaseText body(String text) {
    return new CaseText(kind, id, fields, blocks, text);
  }

  /** Where it lies below the content folder. */
  public String path() {
    return kind.folder() + "/" + id + ".md";
  }

  /** The file. */
  public String text() {
    String lines =
        fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue() + "\n")
            .collect(Collectors.joining());
    return "---\n" + lines + blocks + "---\n" + body;
  }

  /**
   * What the parser reads from it.
   *
   * @throws IllegalArgumentException if anything is wrong with it
   */
  public Entry entry() {
    return MadeUp.of(this).read(path());
  }
}
