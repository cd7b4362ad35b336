package dossier.emit;

import dossier.site.Address;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a feed as JSON Feed 1.1, whose addresses are whole or left out. */
final class JsonFeed {
  private static final JsonFactory JSON = new JsonFactory();

  private final Feed feed;
  private final JsonGenerator json;

  private JsonFeed(Feed feed, JsonGenerator json) {
    this.feed = feed;
    this.json = json;
  }

  /**
   * The feed's bytes.
   *
   * @param self where the feed itself stands
   */
  static byte[] bytes(Feed feed, Address self) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new JsonFeed(feed, json).write(self);
    }
    return (out + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void write(Address self) {
    json.writeStartObject();
    json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
    json.writeStringProperty("title", feed.head().title());
    json.writeStringProperty("language", feed.settings().language());
    address("home_page_url", feed.head().page());
    address("feed_url", self);
    authors(List.of(feed.settings().publisher()));
    json.writeArrayPropertyStart("items");
    feed.entries().forEach(this::item);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void authors(List<String> names) {
    json.writeArrayPropertyStart("authors");
    for (String name : names) {
      json.writeStartObject();
      json.writeStringProperty("name", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void item(Feed.Entry entry) {
    Feed.Head head = entry.head();
    json.writeStartObject();
    json.writeStringProperty("id", head.id());
    address("url", head.page());
    json.writeStringProperty("title", head.title());
    json.writeStringProperty("content_text", entry.words());
    json.writeStringProperty(
        "date_published", feed.midnight(entry.published().orElse(head.updated())));
    json.writeStringProperty("date_modified", feed.midnight(head.updated()));
    if (!entry.authors().isEmpty()) {
      authors(entry.authors());
    }
    if (!entry.topics().isEmpty()) {
      json.writeArrayPropertyStart("tags");
      entry.topics().forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void address(String name, Address to) {
    if (feed.settings().baseUrl().isPresent()) {
      json.writeStringProperty(name, feed.link(to));
    }
  }
}
