package dossier.vault;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.TextFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The log of what came into the vault: one JSON object a line (RFC 8259), each with the SHA-256 of
 * the line before it, so that no line can be changed, removed from the middle or put elsewhere
 * without all later ones telling. Pure.
 */
final class CustodyLog {
  /** What the first line has for the hash of the line before it. */
  static final Hash NOTHING_BEFORE = new Hash("0".repeat(64));

  private static final JsonFactory JSON = new JsonFactory();

  private CustodyLog() {}

  /** What the log says; no value if a line is not as it was written. */
  static Outcome<List<Capture>> read(TextFile log) {
    List<Capture> captures = new ArrayList<>();
    Hash before = NOTHING_BEFORE;
    for (int line = 1; line <= log.line(log.text().length()); line++) {
      String text = log.lineText(line);
      if (text.isEmpty()) {
        continue;
      }
      Map<String, String> fields = fields(text);
      Optional<Capture> capture = capture(fields);
      if (capture.isEmpty() || !before.hex().equals(fields.get("before"))) {
        return Outcome.failed(broken(log, line, capture.isPresent()));
      }
      captures.add(capture.get());
      before = hash(text);
    }
    return Outcome.of(List.copyOf(captures));
  }

  /** The hash that the line behind a line has to name. */
  static Hash hash(String line) {
    return Hash.of(line.getBytes(StandardCharsets.UTF_8));
  }

  /** A line, without its end. */
  static String line(Capture capture, Hash before) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("before", before.hex());
      json.writeStringProperty("time", capture.time().toString());
      json.writeStringProperty("source", capture.source().value());
      json.writeNumberProperty("number", capture.number());
      json.writeStringProperty("file", capture.file());
      json.writeStringProperty("original", capture.original().hex());
      json.writeStringProperty("text", capture.text().hex());
      json.writeStringProperty("root", capture.root().hex());
      json.writeEndObject();
    }
    return out.toString();
  }

  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isScalarValue()) {
          fields.put(json.currentName(), json.getString());
        }
      }
    } catch (JacksonException e) {
      fields.clear();
    }
    return fields;
  }

  private static Optional<Capture> capture(Map<String, String> fields) {
    String source = fields.getOrDefault("source", "");
    String number = fields.getOrDefault("number", "");
    if (!Id.allows(source) || !number.matches("[1-9][0-9]{0,5}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Capture(
              new Id(source),
              Integer.parseInt(number),
              Instant.parse(fields.getOrDefault("time", "")),
              fields.getOrDefault("file", ""),
              new Hash(fields.getOrDefault("original", "")),
              new Hash(fields.getOrDefault("text", "")),
              new Hash(fields.getOrDefault("root", ""))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Diagnostic broken(TextFile log, int line, boolean readable) {
    int start = log.lineStart(line);
    String message =
        readable
            ? "the line before this one was changed, removed or put elsewhere"
            : "this is no line of a custody log";
    return Diagnostic.of(
            Rule.CUSTODY_BROKEN, log.span(start, start + log.lineText(line).length()), message)
        .help("put the log back as it was, from a backup; it is never edited by hand");
  }
}
