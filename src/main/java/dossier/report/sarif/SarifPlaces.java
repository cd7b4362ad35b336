package dossier.report.sarif;

import dossier.text.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Places in files: below the folder in which the program ran, which each reader sets himself. */
final class SarifPlaces {
  private static final String BASE = "SRCROOT";
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:/.*");

  private SarifPlaces() {}

  /** Writes how places are to be read. */
  static void conventions(JsonGenerator json) {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(BASE);
    SarifText.write(json, "description", "the folder in which dossier ran");
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("newlineSequences");
    json.writeString("\r\n");
    json.writeString("\n");
    json.writeString("\r");
    json.writeEndArray();
  }

  /** Writes the file of a place as a property of the object that is open. */
  static void file(JsonGenerator json, Span span) {
    String path = span.file().path();
    boolean absolute = ABSOLUTE.matcher(path).matches();
    json.writeObjectPropertyStart("artifactLocation");
    if (absolute) {
      json.writeStringProperty(
          "uri", "file://" + (path.startsWith("/") ? "" : "/") + encoded(path));
    } else {
      json.writeStringProperty("uri", encoded(path));
      json.writeStringProperty("uriBaseId", BASE);
    }
    json.writeEndObject();
  }

  /** Each segment of a path percent-encoded (RFC 3986), colons too. */
  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  /** Writes a place as a property of the object that is open. */
  static void physical(JsonGenerator json, Span span) {
    json.writeObjectPropertyStart("physicalLocation");
    file(json, span);
    region(json, "region", span);
    json.writeEndObject();
  }

  /** Writes a stretch: lines and columns from 1, columns in UTF-16 code units. */
  static void region(JsonGenerator json, String property, Span span) {
    int endLine = span.file().line(span.end());
    json.writeObjectPropertyStart(property);
    json.writeNumberProperty("startLine", span.line());
    json.writeNumberProperty("startColumn", column(span, span.line(), span.start()));
    json.writeNumberProperty("endLine", endLine);
    json.writeNumberProperty("endColumn", column(span, endLine, span.end()));
    json.writeEndObject();
  }

  private static int column(Span span, int line, int offset) {
    return offset - span.file().lineStart(line) + 1;
  }
}
