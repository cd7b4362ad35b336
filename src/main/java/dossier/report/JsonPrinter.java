package dossier.report;

import dossier.text.Span;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints findings for machines: one JSON array (RFC 8259), one object a line. Lines and columns
 * count from 1, columns in characters; offsets count UTF-16 code units. The source is the line, as
 * far as a person would read it.
 */
public final class JsonPrinter implements Printer {
  private static final int LONGEST_SOURCE = 1_000;
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String print(List<Diagnostic> findings) {
    StringBuilder out = new StringBuilder("[");
    String separator = "\n";
    for (Diagnostic finding : findings) {
      out.append(separator).append(object(finding));
      separator = ",\n";
    }
    return out.append(findings.isEmpty() ? "]\n" : "\n]\n").toString();
  }

  private static String object(Diagnostic finding) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("code", finding.rule().code());
      json.writeStringProperty("severity", finding.rule().severity().word());
      place(json, finding.span());
      json.writeStringProperty("message", finding.shownMessage());
      finding.shownHelp().ifPresent(help -> json.writeStringProperty("help", help));
      finding.fix().ifPresent(fix -> fix(json, fix));
      finding.accepted().ifPresent(reason -> accepted(json, reason));
      json.writeArrayPropertyStart("notes");
      finding.notes().forEach(note -> note(json, note));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void fix(JsonGenerator json, Fix fix) {
    json.writeObjectPropertyStart("fix");
    place(json, fix.span());
    json.writeStringProperty("replacement", fix.replacement());
    json.writeEndObject();
  }

  private static void accepted(JsonGenerator json, Accepted reason) {
    json.writeObjectPropertyStart("accepted");
    json.writeStringProperty("why", reason.why());
    reason.until().ifPresent(day -> json.writeStringProperty("until", day.toString()));
    json.writeEndObject();
  }

  private static void note(JsonGenerator json, Note note) {
    json.writeStartObject();
    place(json, note.span());
    json.writeStringProperty("text", note.text());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Span span) {
    json.writeStringProperty("file", span.file().path());
    json.writeNumberProperty("line", span.line());
    json.writeNumberProperty("column", span.column());
    json.writeNumberProperty("offset", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeStringProperty("source", source(span));
  }

  private static String source(Span span) {
    int start = span.file().lineStart(span.line());
    int end = span.file().lineEnd(span.line());
    return span.file().text().substring(start, Math.min(end, start + LONGEST_SOURCE));
  }
}
