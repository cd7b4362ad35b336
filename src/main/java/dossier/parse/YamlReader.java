package dossier.parse;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a stretch of a file as YAML 1.2, text as it stands: nothing becomes a number, a date or a
 * truth value. Anchors, aliases, merge keys and tags are refused. Used once, by one thread.
 */
final class YamlReader {
  private static final int DEEPEST = 12;
  private static final YAMLFactory YAML = new YAMLFactory();

  private final TextFile file;
  private final int start;
  private final String slice;
  private final boolean astral;
  private final List<Diagnostic> complaints = new ArrayList<>();

  private YamlReader(TextFile file, int start, int end) {
    this.file = file;
    this.start = start;
    this.slice = file.text().substring(start, end);
    this.astral = slice.codePointCount(0, slice.length()) != slice.length();
  }

  /** The fields of a stretch; no value if it is no YAML or holds anything but fields. */
  static Outcome<Yaml.Mapping> read(TextFile file, int start, int end) {
    YamlReader reader = new YamlReader(file, start, end);
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), reader.slice)) {
      return reader.document(parser);
    } catch (JacksonException e) {
      return Outcome.failed(reader.malformed(e));
    } catch (YamlEngineException e) {
      return Outcome.failed(reader.malformed(e));
    }
  }

  private Outcome<Yaml.Mapping> document(JsonParser parser) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return Outcome.of(new Yaml.Mapping(List.of(), file.span(start, start)), complaints);
    }
    Yaml root = value(parser, 0);
    if (parser.nextToken() != null) {
      complaints.add(malformed(place(parser), "the front matter ends before this"));
    }
    if (root instanceof Yaml.Mapping mapping) {
      return Outcome.of(mapping, complaints);
    }
    if (complaints.isEmpty()) {
      complaints.add(
          malformed(root.span(), "front matter is a list of fields, and this is " + root.noun()));
    }
    return Outcome.failed(complaints);
  }

  private Yaml value(JsonParser parser, int depth) {
    Span place = place(parser);
    refuseFeatures(place);
    JsonToken token = parser.currentToken();
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return new Yaml.Scalar(
          token == JsonToken.VALUE_NULL ? "" : parser.getString(), trimmed(place));
    }
    if (depth >= DEEPEST) {
      complaints.add(
          Diagnostic.of(
              Rule.TOO_DEEP, place, "front matter nested more than " + DEEPEST + " levels deep"));
      parser.skipChildren();
      return new Yaml.Scalar("", place);
    }
    return token == JsonToken.START_OBJECT
        ? mapping(parser, depth, place)
        : sequence(parser, depth, place);
  }

  private Yaml.Sequence sequence(JsonParser parser, int depth, Span place) {
    List<Yaml> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, depth + 1));
    }
    return new Yaml.Sequence(List.copyOf(items), upTo(place, parser));
  }

  private Yaml.Mapping mapping(JsonParser parser, int depth, Span place) {
    List<Yaml.Field> fields = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Located<String> key = new Located<>(parser.currentName(), trimmed(place(parser)));
      refuseFeatures(key.span());
      parser.nextToken();
      Yaml value = value(parser, depth + 1);
      Optional<Yaml.Field> first =
          fields.stream().filter(field -> field.key().value().equals(key.value())).findFirst();
      if (first.isPresent()) {
        complaints.add(
            Diagnostic.of(Rule.DUPLICATE_KEY, key.span(), "'" + key.value() + "' is given twice")
                .note(first.get().key().span(), "the first one is here"));
      } else {
        fields.add(new Yaml.Field(key, value));
      }
    }
    return new Yaml.Mapping(List.copyOf(fields), upTo(place, parser));
  }

  private void refuseFeatures(Span place) {
    String text = place.text();
    String feature =
        text.startsWith("&")
            ? "an anchor"
            : text.startsWith("*")
                ? "an alias"
                : text.startsWith("!") ? "a tag" : text.equals("<<") ? "a merge key" : "";
    if (!feature.isEmpty()) {
      complaints.add(
          Diagnostic.of(Rule.YAML_FEATURE, place, feature + " is not allowed in a case file")
              .help("write the value itself; text that begins like this goes in quotation marks"));
    }
  }

  private Span place(JsonParser parser) {
    int from = offset(parser.currentTokenLocation());
    return file.span(from, Math.max(from, offset(parser.currentLocation())));
  }

  private Span upTo(Span first, JsonParser parser) {
    return file.span(first.start(), Math.max(first.start(), offset(parser.currentLocation())));
  }

  /** A block scalar's end lies on a later line: the mark of a finding stays on the first. */
  private static Span trimmed(Span span) {
    return span.sub(0, span.text().stripTrailing().length());
  }

  private int offset(TokenStreamLocation location) {
    return offset((int) Math.max(0, location.getCharOffset()));
  }

  /** YAML's offsets count code points. */
  private int offset(int codePoints) {
    int inside = Math.min(codePoints, slice.length());
    return start
        + (astral
            ? slice.offsetByCodePoints(0, Math.min(inside, slice.codePointCount(0, slice.length())))
            : inside);
  }

  private Diagnostic malformed(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYamlEngineException marked
          && marked.getProblemMark().isPresent()) {
        int at = offset(marked.getProblemMark().get().getIndex());
        return malformed(problem(at), explained(marked));
      }
    }
    return malformed(file.span(start, start), "this is no YAML");
  }

  /**
   * The place of a problem; the line end before it where it is only noticed at the end of a line.
   */
  private Span problem(int at) {
    return file.span(at, at + 1);
  }

  private static String explained(MarkedYamlEngineException e) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("it cannot be read");
    return "this is no YAML: " + problem.replaceAll("\\s+", " ").strip();
  }

  private static Diagnostic malformed(Span place, String message) {
    return Diagnostic.of(Rule.MALFORMED_YAML, place, message)
        .help(
            "text with a colon, or that begins with a bracket or a quotation mark, goes in quotation marks");
  }
}
