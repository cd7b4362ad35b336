package dossier.parse.field;

import dossier.parse.schema.FieldForm;
import dossier.parse.yaml.Slips;
import dossier.parse.yaml.Yaml;
import dossier.prose.line.Curls;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The fields of one mapping. Every question asked of it makes a field known; {@link #close}
 * complains of the rest. A required field that is missing gives empty text, so that decoding goes
 * on. Whoever overrides the questions learns what is asked. Used by one thread.
 */
public class Fields {
  private final Map<String, Yaml.Field> fields = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final Span span;
  private final Complaints complaints;

  /**
   * The fields of a mapping.
   *
   * @param complaints where everything goes that is wrong with them
   */
  public Fields(Yaml.Mapping mapping, Complaints complaints) {
    mapping.fields().forEach(field -> fields.put(field.key().value(), field));
    this.span = mapping.span();
    this.complaints = complaints;
  }

  /** The place of the whole mapping. */
  public Span span() {
    return span;
  }

  /** Where everything goes that is wrong with these fields. */
  public Complaints complaints() {
    return complaints;
  }

  /** Whether a field is there and not empty. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  /** The place of a field's name, or of the whole where it is missing. */
  public Span keySpan(String name) {
    return Optional.ofNullable(fields.get(name)).map(field -> field.key().span()).orElse(head());
  }

  /** A field as text; empty fields count as missing. */
  public Optional<Located<String>> text(String name) {
    return find(name).flatMap(value -> scalar(name, value));
  }

  /** A field's words as readers see them, with curly quotation marks. */
  public Optional<String> words(String name) {
    return text(name).map(Located::value).map(Curls::of);
  }

  /** A field as text; a complaint and empty text if it is missing or no text. */
  public Located<String> requiredText(String name) {
    Optional<Located<String>> text = text(name);
    Optional<Yaml> given = find(name);
    return text.orElseGet(
        () -> new Located<>("", given.isPresent() ? given.get().span() : missing(name)));
  }

  /** A required field's words as readers see them, with curly quotation marks. */
  public String requiredWords(String name) {
    return Curls.of(requiredText(name).value());
  }

  /** A field read by a reader, which complains by itself. */
  public <T> Optional<Located<T>> value(String name, FieldReader<T> reader) {
    return text(name)
        .flatMap(text -> reader.read(text).map(value -> new Located<>(value, text.span())));
  }

  /**
   * A required field read by a reader, which complains by itself.
   *
   * @param placeholder stands where nothing could be read
   */
  public <T> Located<T> required(String name, FieldReader<T> reader, T placeholder) {
    Located<String> text = requiredText(name);
    Optional<T> value = text.value().isEmpty() ? Optional.empty() : reader.read(text);
    return new Located<>(value.orElse(placeholder), text.span());
  }

  /** A required field read by a reader, of which nothing need stand if it could not be read. */
  public <T> Optional<T> needed(String name, FieldReader<T> reader) {
    Located<String> text = requiredText(name);
    return text.value().isEmpty() ? Optional.empty() : reader.read(text);
  }

  /** A field as text, of which the caller looks himself whether it has the form. */
  public Optional<Located<String>> text(String name, FieldForm form) {
    return text(name);
  }

  /** A required field as text, of which the caller looks himself whether it has the form. */
  public Located<String> requiredText(String name, FieldForm form) {
    return requiredText(name);
  }

  /** A list of texts; empty if the field is missing. */
  public List<Located<String>> texts(String name) {
    return items(name).stream()
        .filter(item -> !refuseEmpty(name, item))
        .flatMap(item -> scalar(name, item).stream())
        .toList();
  }

  /**
   * A required list of texts of which some may be empty.
   *
   * @param message said if all of them are, or the field is missing
   */
  public List<Located<String>> requiredTexts(String name, String message) {
    List<Located<String>> texts =
        items(name).stream()
            .flatMap(
                item ->
                    blank(item)
                        ? Stream.of(new Located<>("", item.span()))
                        : scalar(name, item).stream())
            .toList();
    if (texts.stream().allMatch(text -> text.value().isBlank())) {
      complaints.add(Rule.MISSING_FIELD, keySpan(name), message);
    }
    return texts;
  }

  /**
   * A list of texts or groups of fields, in any mixture; what its reader or decoder gives nothing
   * for is left out.
   */
  public <T> List<T> mixed(
      String name, FieldReader<T> reader, Function<Fields, Optional<T>> decoder) {
    return items(name).stream()
        .filter(item -> !refuseEmpty(name, item))
        .flatMap(
            item ->
                (item instanceof Yaml.Mapping
                        ? group(name, item, decoder).flatMap(found -> found)
                        : scalar(name, item).flatMap(reader::read))
                    .stream())
        .toList();
  }

  private boolean refuseEmpty(String name, Yaml item) {
    boolean empty = blank(item);
    if (empty) {
      complaints.add(Rule.WRONG_TYPE, item.span(), "an item of '" + name + "' is empty");
    }
    return empty;
  }

  /** A list of words as readers see them; empty if the field is missing. */
  public List<String> wordList(String name) {
    return texts(name).stream().map(Located::value).map(Curls::of).toList();
  }

  /**
   * A list of texts, each read by a reader, which complains by itself and whose failures are left
   * out.
   */
  public <T> List<Located<T>> values(String name, FieldReader<T> reader) {
    return texts(name).stream()
        .flatMap(text -> reader.read(text).map(value -> new Located<>(value, text.span())).stream())
        .toList();
  }

  /** A list of groups of fields, each decoded and closed. */
  public <T> List<T> groups(String name, Function<Fields, T> decoder) {
    return items(name).stream().flatMap(item -> group(name, item, decoder).stream()).toList();
  }

  /** One group of fields, decoded and closed. */
  public <T> Optional<T> group(String name, Function<Fields, T> decoder) {
    return find(name).flatMap(value -> group(name, value, decoder));
  }

  /** A field that is one word or one group of fields. */
  public <T> Optional<T> wordOrGroup(
      String name, FieldReader<T> reader, Function<Fields, Optional<T>> decoder) {
    return find(name)
        .flatMap(
            value ->
                value instanceof Yaml.Mapping
                    ? group(name, value, decoder).flatMap(found -> found)
                    : scalar(name, value).flatMap(reader::read));
  }

  /** Complains of a required list that is missing or empty. */
  public void requireList(String name, Rule rule, String message) {
    boolean emptyList =
        find(name)
            .map(value -> value instanceof Yaml.Sequence list && list.items().isEmpty())
            .orElse(true);
    if (emptyList) {
      complaints.add(rule, keySpan(name), message);
    }
  }

  /** Complains of one of two fields that stands without the other. */
  public void together(String one, String other) {
    if (has(one) != has(other)) {
      String given = has(one) ? one : other;
      String missing = has(one) ? other : one;
      complaints.add(
          Rule.MISSING_COMPANION, keySpan(given), "'" + given + "' needs '" + missing + "'");
    }
  }

  /** Complains of each field that nobody asked for. */
  public void close() {
    for (Yaml.Field field : fields.values()) {
      String name = field.key().value();
      if (!known.contains(name)) {
        complaints.add(UnknownField.of(field.key(), known));
      }
    }
  }

  private Optional<Yaml> find(String name) {
    known.add(name);
    return Optional.ofNullable(fields.get(name))
        .map(Yaml.Field::value)
        .filter(value -> !blank(value));
  }

  private static boolean blank(Yaml value) {
    return value instanceof Yaml.Scalar scalar
        && (scalar.text().isBlank() || scalar.text().equals("~") || scalar.text().equals("null"));
  }

  private Optional<Located<String>> scalar(String name, Yaml value) {
    if (value instanceof Yaml.Scalar scalar) {
      return Optional.of(new ScalarText(scalar, complaints).read());
    }
    wrongType(name, value, "text");
    return Optional.empty();
  }

  private List<Yaml> items(String name) {
    Optional<Yaml> value = find(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Yaml.Sequence sequence) {
      return sequence.items();
    }
    wrongType(name, value.get(), "a list");
    return List.of();
  }

  private <T> Optional<T> group(String name, Yaml value, Function<Fields, T> decoder) {
    if (value instanceof Yaml.Mapping mapping) {
      Fields inner = new Fields(mapping, complaints);
      T decoded = decoder.apply(inner);
      inner.close();
      return Optional.of(decoded);
    }
    wrongType(name, value, "a group of fields");
    return Optional.empty();
  }

  private void wrongType(String name, Yaml value, String expected) {
    if (value instanceof Yaml.Refused) {
      return;
    }
    Optional<Diagnostic> slip = Slips.missingSpace(value);
    if (slip.isPresent()) {
      complaints.add(slip.get());
      return;
    }
    Diagnostic complaint =
        Diagnostic.of(
            Rule.WRONG_TYPE,
            value.span(),
            "'" + name + "' takes " + expected + ", and this is " + value.noun());
    complaints.add(
        value instanceof Yaml.Scalar ? complaint.help(instead(expected, value)) : complaint);
  }

  private static String instead(String expected, Yaml text) {
    return expected.equals("a list")
        ? "write it in brackets: [" + text.span().text() + "]"
        : "write each of its fields on a line of its own, as in source: some-id";
  }

  private Span missing(String name) {
    Yaml.Field empty = fields.get(name);
    Span place = empty == null ? head() : empty.key().span();
    String what = empty == null ? "the field '" + name + "' is missing" : "'" + name + "' is empty";
    complaints.add(Rule.MISSING_FIELD, place, what);
    return place;
  }

  /** The first field of the group, where people look for what is missing. */
  private Span head() {
    return fields.values().stream()
        .findFirst()
        .map(field -> field.key().span())
        .orElse(span.sub(0, 0));
  }
}
