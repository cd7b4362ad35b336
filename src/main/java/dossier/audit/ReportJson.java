package dossier.audit;

import dossier.audit.StoryReport.Heading;
import dossier.audit.StoryReport.Unarchived;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a report for machines: one JSON object (RFC 8259). Lines count from 1. Pure. */
public final class ReportJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ReportJson() {}

  /** The report as JSON, a line end behind it. */
  public static String print(Report report) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("title", report.title());
      json.writeArrayPropertyStart("stories");
      report.stories().forEach(story -> story(json, story));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
  }

  private static void story(JsonGenerator json, StoryReport story) {
    json.writeStartObject();
    heading(json, story.heading());
    json.writeObjectPropertyStart("quotations");
    json.writeNumberProperty("matched", story.quotations().matched());
    json.writeNumberProperty("all", story.quotations().all());
    json.writeEndObject();
    claims(json, story);
    json.writeArrayPropertyStart("uncitedParagraphs");
    story.uncited().forEach(json::writeNumber);
    json.writeEndArray();
    strings(json, "lowGradedClaims", story.lowGraded());
    strings(json, "unseenSources", story.unseen());
    json.writeArrayPropertyStart("unarchivedLinks");
    story.unarchived().forEach(link -> link(json, link));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void heading(JsonGenerator json, Heading heading) {
    json.writeNumberProperty("case", heading.caseNumber());
    json.writeStringProperty("id", heading.id().value());
    json.writeStringProperty("file", heading.file());
    json.writeStringProperty("title", heading.title());
    json.writeBooleanProperty("draft", heading.draft());
  }

  private static void claims(JsonGenerator json, StoryReport story) {
    json.writeObjectPropertyStart("claims");
    story
        .statuses()
        .forEach(count -> json.writeNumberProperty(count.status().word(), count.claims()));
    json.writeEndObject();
    json.writeObjectPropertyStart("origins");
    story.origins().forEach(claim -> json.writeStringProperty(claim.claim(), claim.words()));
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<?> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
  }

  private static void link(JsonGenerator json, Unarchived link) {
    json.writeStartObject();
    json.writeStringProperty("source", link.source().value());
    json.writeStringProperty("url", link.url());
    json.writeEndObject();
  }
}
