package dossier.view.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.Workbench;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The linked data of built pages, as tests read it. */
final class Linked {
  private Linked() {}

  static Elements blocks(Workbench bench, String page) {
    return Jsoup.parse(bench.read("site/" + page))
        .select("head > script[type=application/ld+json]");
  }

  /** Builds, and reads the one block of a page as it is written. */
  static String block(Workbench bench, String page) {
    Elements blocks = blocks(bench.build().passes(), page);
    assertEquals(1, blocks.size());
    return blocks.get(0).data();
  }

  static List<JsonNode> nodes(Workbench bench, String page) {
    JsonNode block = JsonMapper.shared().readTree(block(bench, page));
    assertEquals("https://schema.org", block.path("@context").asString());
    return block.path("@graph").valueStream().toList();
  }

  static List<JsonNode> of(String type, List<JsonNode> nodes) {
    return nodes.stream().filter(node -> node.path("@type").asString().equals(type)).toList();
  }

  static JsonNode with(String name, String value, List<JsonNode> nodes) {
    return nodes.stream()
        .filter(node -> node.path(name).asString("").equals(value))
        .findFirst()
        .orElseThrow();
  }

  static List<String> all(JsonNode list, String name) {
    return list.valueStream().map(node -> node.path(name).asString()).toList();
  }

  /** JSON with single quotation marks, which are easier to read in Java. */
  static JsonNode json(String json) {
    return JsonMapper.shared().readTree(json.replace('\'', '"'));
  }
}
