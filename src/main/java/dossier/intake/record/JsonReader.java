package dossier.intake.record;

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
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads strangers' JSON, within limits. A field given twice is an error. Used once. */
public final class JsonReader {
  private static final int DEEPEST = 64;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(1_000)
                  .maxStringLength(Integer.MAX_VALUE) // a file's own size is bounded already
                  .build())
          .build();

  private final TextFile file;
  private final int start;
  private final List<Diagnostic> complaints = new ArrayList<>();

  private JsonReader(TextFile file, int start) {
    this.file = file;
    this.start = start;
  }

  /** The value that a whole file is; empty value and a complaint if it is none. */
  public static Outcome<Json> read(TextFile file) {
    return read(file.span(0, file.text().length()));
  }

  /** The value that a stretch of a file is. */
  public static Outcome<Json> read(Span stretch) {
    return new JsonReader(stretch.file(), stretch.start()).read(stretch.text());
  }

  private Outcome<Json> read(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      Optional<Json> value = parser.nextToken() == null ? Optional.empty() : value(parser);
      if (value.isEmpty() || parser.nextToken() != null) {
        return Outcome.failed(unreadable(place(parser), "one value of JSON is expected"));
      }
      return complaints.isEmpty() ? Outcome.of(value.get()) : Outcome.failed(complaints);
    } catch (StreamConstraintsException e) {
      Span place = place(e.getLocation());
      return Outcome.failed(
          Diagnostic.of(Rule.TOO_DEEP, place, "JSON nested deeper than " + DEEPEST + " levels"));
    } catch (JacksonException e) {
      return Outcome.failed(unreadable(place(e.getLocation()), "the JSON is broken here"));
    }
  }

  private static Diagnostic unreadable(Span place, String message) {
    return Diagnostic.of(Rule.IMPORT_UNREADABLE, place, message);
  }

  private Optional<Json> value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(group(parser));
      case START_ARRAY -> Optional.of(items(parser));
      case VALUE_NULL -> Optional.empty();
      default -> Optional.of(new Json.Text(parser.getString()));
    };
  }

  private Json items(JsonParser parser) {
    List<Json> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      value(parser).ifPresent(values::add);
    }
    return new Json.Items(List.copyOf(values));
  }

  private Json group(JsonParser parser) {
    Map<String, Json> fields = new LinkedHashMap<>();
    Span opening = place(parser);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Span key = place(parser);
      parser.nextToken();
      Optional<Json> value = value(parser);
      if (fields.containsKey(name)) {
        complaints.add(Diagnostic.of(Rule.DUPLICATE_KEY, key, "'" + name + "' is given twice"));
      }
      value.ifPresent(found -> fields.put(name, found));
    }
    return new Json.Group(java.util.Collections.unmodifiableMap(fields), opening);
  }

  private Span place(JsonParser parser) {
    return place(parser.currentTokenLocation());
  }

  private Span place(@Nullable TokenStreamLocation location) {
    long at = location == null ? 0 : Math.max(0, location.getCharOffset());
    int offset = start + (int) Math.min(at, Integer.MAX_VALUE - (long) start);
    return file.span(offset, offset + 1);
  }
}
