package dossier.parse;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a stretch of a file as YAML 1.2, text as it stands: nothing becomes a number, a date or a
 * truth value. Anchors, aliases, merge keys and tags are refused. Used once, by one thread.
 */
final class YamlReader {
  private static final int DEEPEST = 12;
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pattern HIDDEN = Pattern.compile("[ \\t]+(#[^\\s#][^\\r\\n]*)");
  private static final Pattern SIGN = Pattern.compile("\\s*(?:- +)*(?:[\\p{L}-]+: +)?([&*!@`%])");

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
          malformed(
              root.span(),
              "front matter is made of fields with values, and this is " + root.noun()));
    }
    return Outcome.failed(complaints);
  }

  private Yaml value(JsonParser parser, int depth) {
    Span place = place(parser);
    boolean refused = refuseFeatures(place);
    JsonToken token = parser.currentToken();
    if (refused) {
      parser.skipChildren();
      return new Yaml.Refused(place);
    }
    refuseHiddenWords(token, place);
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
    Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Located<String> key = new Located<>(parser.currentName(), trimmed(place(parser)));
      boolean refused = refuseFeatures(key.span());
      parser.nextToken();
      Yaml value = value(parser, depth + 1);
      Yaml.Field first =
          refused ? null : fields.putIfAbsent(key.value(), new Yaml.Field(key, value));
      if (first != null) {
        complaints.add(
            Diagnostic.of(Rule.DUPLICATE_KEY, key.span(), "'" + key.value() + "' is given twice")
                .note(first.key().span(), "the first one is here"));
      }
    }
    return new Yaml.Mapping(List.copyOf(fields.values()), upTo(place, parser));
  }

  private boolean refuseFeatures(Span place) {
    String text = place.text();
    String feature =
        text.startsWith("&")
            ? "an anchor"
            : text.startsWith("*")
                ? "an alias"
                : text.startsWith("!") ? "a tag" : text.equals("<<") ? "a merge key" : "";
    if (!feature.isEmpty()) {
      complaints.add(feature(place, feature));
    }
    return !feature.isEmpty();
  }

  private static Diagnostic feature(Span place, String feature) {
    return Diagnostic.of(Rule.YAML_FEATURE, place, feature + " is not allowed in a case file")
        .help("write the value itself; text that begins like this goes in quotation marks");
  }

  /** In {@code Case #3} YAML takes the number sign for the beginning of a comment. */
  private void refuseHiddenWords(JsonToken token, Span place) {
    Matcher comment = HIDDEN.matcher(file.text()).region(place.end(), file.text().length());
    if (token.isScalarValue() && comment.lookingAt()) {
      complaints.add(
          Diagnostic.of(
                  Rule.MALFORMED_YAML,
                  file.span(comment.start(1), comment.end(1)),
                  "YAML takes this for a comment, and the words are lost")
              .help("put the whole text in quotation marks; a comment has a space behind its #"));
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
    if (e instanceof StreamConstraintsException) {
      return Diagnostic.of(
          Rule.TOO_DEEP, file.span(start, start), "front matter nested too deeply to be read");
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYamlEngineException marked
          && marked.getProblemMark().isPresent()) {
        return malformed(marked);
      }
    }
    return malformed(file.span(start, start), "this is no YAML");
  }

  private Diagnostic malformed(MarkedYamlEngineException e) {
    int at = offset(e.getProblemMark().orElseThrow().getIndex());
    Optional<Diagnostic> sign = sign(at);
    if (sign.isPresent()) {
      return sign.get();
    }
    String problem = YamlProblem.explained(e);
    int place =
        YamlProblem.beginsAtContext(e)
            ? e.getContextMark().map(mark -> offset(mark.getIndex())).orElse(at)
            : at;
    return malformed(file.span(place, place + 1), problem);
  }

  /** A value that begins with a sign that means something in YAML: the mark stands at the sign. */
  private Optional<Diagnostic> sign(int at) {
    int line = file.line(Math.min(at, file.text().length()));
    Matcher value = SIGN.matcher(file.lineText(line));
    if (!value.lookingAt() || file.lineStart(line) + value.start(1) > at) {
      return Optional.empty();
    }
    Span place =
        file.span(file.lineStart(line) + value.start(1), file.lineStart(line) + value.end(1));
    String sign = value.group(1);
    return Optional.of(
        "&*!".contains(sign)
            ? feature(
                place, sign.equals("&") ? "an anchor" : sign.equals("*") ? "an alias" : "a tag")
            : malformed(place, "text that begins with " + sign + " goes in quotation marks"));
  }

  private static Diagnostic malformed(Span place, String message) {
    return Diagnostic.of(Rule.MALFORMED_YAML, place, message)
        .help(
            "text with a colon, or that begins with a bracket or a quotation mark, goes in quotation"
                + " marks");
  }
}
