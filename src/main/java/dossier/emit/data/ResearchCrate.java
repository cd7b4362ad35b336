package dossier.emit.data;

import dossier.graph.Dossier;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.route.Download;
import dossier.route.TableName;
import dossier.site.Address;
import dossier.table.Published;
import dossier.table.Tables;
import dossier.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The files of the data as a Research Object Crate 1.3, of which their folder is the root. Its day
 * is that of the last change that readers are told of.
 */
final class ResearchCrate {
  private static final String VERSION = "https://w3id.org/ro/crate/1.3";
  private static final String ROOT = "./";
  private static final String PUBLISHER = "#publisher";

  private final Dossier dossier;
  private final Words words;
  private final JsonGenerator json;

  /** A file, what it is (RFC 6838), and what readers are told of it. */
  private record Part(Address file, String mediaType, String says) {}

  private ResearchCrate(Dossier dossier, Words words, JsonGenerator json) {
    this.dossier = dossier;
    this.words = words;
    this.json = json;
  }

  static byte[] bytes(Dossier dossier, Words words) {
    return JsonText.file(json -> new ResearchCrate(dossier, words, json).crate());
  }

  private void crate() {
    json.writeStartObject();
    json.writeStringProperty("@context", VERSION + "/context");
    json.writeArrayPropertyStart("@graph");
    descriptor();
    root();
    publisher();
    parts().forEach(this::file);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void descriptor() {
    begin(JsonText.name(Download.CRATE.address()), "CreativeWork");
    JsonText.reference(json, "about", ROOT);
    JsonText.reference(json, "conformsTo", VERSION);
    json.writeEndObject();
  }

  private void root() {
    begin(ROOT, "Dataset");
    Settings settings = dossier.settings();
    json.writeStringProperty("name", settings.title());
    json.writeStringProperty("description", settings.subtitle().orElse(words.of("data.summary")));
    json.writeStringProperty("datePublished", changed().toString());
    json.writeStringProperty("license", words.of("data.licence-unknown"));
    json.writeStringProperty("inLanguage", settings.language());
    JsonText.reference(json, "publisher", PUBLISHER);
    settings.baseUrl().ifPresent(url -> json.writeStringProperty("url", url));
    json.writeArrayPropertyStart("hasPart");
    parts().forEach(this::listed);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Some day must be told, even where nothing is published yet. */
  private LocalDate changed() {
    return Published.stories(dossier).stream()
        .map(Story::updated)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private void listed(Part part) {
    json.writeStartObject();
    json.writeStringProperty("@id", JsonText.name(part.file()));
    json.writeEndObject();
  }

  private void publisher() {
    begin(PUBLISHER, "Organization");
    json.writeStringProperty("name", dossier.settings().publisher());
    dossier.settings().contact().ifPresent(to -> json.writeStringProperty("description", to));
    json.writeEndObject();
  }

  private void file(Part part) {
    begin(JsonText.name(part.file()), "File");
    json.writeStringProperty("name", JsonText.name(part.file()));
    json.writeStringProperty("description", part.says());
    json.writeStringProperty("encodingFormat", part.mediaType());
    json.writeEndObject();
  }

  private void begin(String id, String type) {
    json.writeStartObject();
    json.writeStringProperty("@id", id);
    json.writeStringProperty("@type", type);
  }

  /** All files but the one that describes them. */
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (TableName table : TableName.values()) {
      for (TableName.Form form : TableName.Form.values()) {
        parts.add(new Part(table.in(form), form.mediaType(), Tables.of(table).says(words)));
      }
    }
    Arrays.stream(Download.values())
        .filter(download -> download != Download.CRATE)
        .map(
            download ->
                new Part(
                    download.address(),
                    download.mediaType(),
                    words.of("data.file." + download.word())))
        .forEach(parts::add);
    return parts;
  }
}
