package dossier.parse.yaml;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Located;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads a stretch of a file as YAML 1.2, text as it stands: nothing becomes a number, a date or a
 * truth value. Anchors, aliases, merge keys and tags are refused. Used once, by one thread.
 *
 * <p>Jackson keeps count of the depth, and says where each token stands. Three things it does not
 * do: its offsets count code points, so that a table leads from them to UTF-16; its check for
 * duplicate names stops at the first and does not know where the other stands, and so does its
 * exception for a syntax error, of which only the scanner's own has the right place.
 */
public final class YamlReader {
  private static final int DEEPEST = 12;
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(Integer.MAX_VALUE) // a file's own size is bounded already
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final TextFile file;
  private final int start;
  private final String slice;
  private final int[] offsets;
  private final List<Diagnostic> complaints = new ArrayList<>();

  private YamlReader(TextFile file, int start, int end) {
    this.file = file;
    this.start = start;
    this.slice = file.text().substring(start, end);
    this.offsets = offsets(slice);
  }

  /** The fields of a stretch; no value if it is no YAML or holds anything but fields. */
  public static Outcome<Yaml.Mapping> read(TextFile file, int start, int end) {
    YamlReader reader = new YamlReader(file, start, end);
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), reader.slice)) {
      return reader.bounded(parser);
    } catch (JacksonException e) {
      return Outcome.failed(reader.malformed(e));
    } catch (YamlEngineException e) {
      return Outcome.failed(reader.malformed(e));
    }
  }

  private Outcome<Yaml.Mapping> bounded(JsonParser parser) {
    try {
      return document(parser);
    } catch (StreamConstraintsException e) {
      complaints.add(Mistakes.tooDeep(place(parser)));
      return Outcome.failed(complaints);
    }
  }

  private Outcome<Yaml.Mapping> document(JsonParser parser) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return Outcome.of(new Yaml.Mapping(List.of(), file.span(start, start)), complaints);
    }
    Yaml root = value(parser);
    if (parser.nextToken() != null) {
      complaints.add(Mistakes.malformed(place(parser), "the front matter ends before this"));
    }
    if (root instanceof Yaml.Mapping mapping) {
      return Outcome.of(mapping, complaints);
    }
    if (complaints.isEmpty()) {
      complaints.add(
          Mistakes.malformed(
              root.span(),
              "front matter is made of fields with values, and this is " + root.noun()));
    }
    return Outcome.failed(complaints);
  }

  private Yaml value(JsonParser parser) {
    Span place = place(parser);
    boolean refused = refuses(place);
    JsonToken token = parser.currentToken();
    if (refused) {
      parser.skipChildren();
      return new Yaml.Refused(place);
    }
    if (token.isScalarValue()) {
      Mistakes.hiddenWords(place).ifPresent(complaints::add);
    }
    if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
      return new Yaml.Scalar(
          token == JsonToken.VALUE_NULL ? "" : parser.getString(), trimmed(place));
    }
    return token == JsonToken.START_OBJECT ? mapping(parser, place) : sequence(parser, place);
  }

  private Yaml.Sequence sequence(JsonParser parser, Span place) {
    List<Yaml> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Yaml.Sequence(List.copyOf(items), upTo(place, parser));
  }

  private Yaml.Mapping mapping(JsonParser parser, Span place) {
    Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    boolean inBraces = place.text().startsWith("{");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Located<String> key = new Located<>(parser.currentName(), trimmed(place(parser)));
      boolean refused = refuses(key.span());
      parser.nextToken();
      Yaml value = value(parser);
      if (!inBraces) {
        Mistakes.outdented(key.span(), value.span()).ifPresent(complaints::add);
      }
      Yaml.Field first =
          refused ? null : fields.putIfAbsent(key.value(), new Yaml.Field(key, value));
      if (first != null) {
        complaints.add(Mistakes.twice(key.value(), key.span(), first.key().span()));
      }
    }
    return new Yaml.Mapping(List.copyOf(fields.values()), upTo(place, parser));
  }

  private boolean refuses(Span place) {
    Optional<Diagnostic> feature = Mistakes.feature(place);
    feature.ifPresent(complaints::add);
    return feature.isPresent();
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

  private int offset(int codePoints) {
    return start + offsets[Math.min(codePoints, offsets.length - 1)];
  }

  /** YAML's offsets count code points: where each begins, and where the last ends. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = offsets[i - 1] + Character.charCount(text.codePointAt(offsets[i - 1]));
    }
    return offsets;
  }

  private Diagnostic malformed(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof MarkedYamlEngineException marked
          && marked.getProblemMark().isPresent()) {
        return malformed(marked);
      }
    }
    return Mistakes.malformed(file.span(start, start), "this is no YAML");
  }

  private Diagnostic malformed(MarkedYamlEngineException e) {
    int at = offset(e.getProblemMark().orElseThrow().getIndex());
    Optional<Diagnostic> slip = Slips.before(file, start, at).or(() -> Mistakes.sign(file, at));
    if (slip.isPresent()) {
      return slip.get();
    }
    String problem = YamlProblem.explained(e);
    int place =
        YamlProblem.beginsAtContext(e)
            ? e.getContextMark().map(mark -> offset(mark.getIndex())).orElse(at)
            : at;
    return Mistakes.malformed(file.span(place, place + 1), problem);
  }
}
