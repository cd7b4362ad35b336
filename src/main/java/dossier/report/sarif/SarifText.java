package dossier.report.sarif;

import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Words in a log, in which braces hold places and brackets before parentheses are links. */
final class SarifText {
  private static final Pattern LINK = Pattern.compile("\\[(?=[^\\[\\]]*\\]\\()");

  private SarifText() {}

  /** The words so that they are read as they stand (SARIF 2.1.0, sections 3.11.5 and 3.11.6). */
  private static String escaped(String words) {
    return LINK.matcher(words.replace("{", "{{").replace("}", "}}")).replaceAll("\\\\$0");
  }

  /** Writes an object with words. */
  static void write(JsonGenerator json, String property, String words) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", escaped(words));
    json.writeEndObject();
  }
}
