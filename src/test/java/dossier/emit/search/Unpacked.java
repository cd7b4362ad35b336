package dossier.emit.search;

import dossier.Workbench;
import dossier.site.Artifact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a search, read as a browser reads them.
 *
 * @param json what each file holds, by its name
 * @param bytes how large the files are that texts are searched with
 */
record Unpacked(Map<String, JsonNode> json, long bytes) {
  private static final Pattern SCRIPT =
      Pattern.compile("dossierSearch\\(\"([^\"]+)\",\"([A-Za-z0-9+/=]+)\"\\)\n");

  static Unpacked of(List<Artifact> files) {
    Map<String, String> scripts = new TreeMap<>();
    files.forEach(
        file ->
            scripts.put(
                file.address().path(), new String(file.bytes(), StandardCharsets.US_ASCII)));
    return of(scripts);
  }

  /** Of a built site. */
  static Unpacked of(Path site) {
    return of(Workbench.empty(site).files("search"));
  }

  private static Unpacked of(Map<String, String> scripts) {
    Map<String, JsonNode> json = new TreeMap<>();
    for (Map.Entry<String, String> script : scripts.entrySet()) {
      Matcher parts = SCRIPT.matcher(script.getValue());
      if (!parts.matches() || !script.getKey().endsWith(parts.group(1) + ".js")) {
        throw new AssertionError(script.getKey());
      }
      json.put(parts.group(1), unpacked(parts.group(2)));
    }
    long bytes =
        scripts.entrySet().stream()
            .filter(script -> !script.getKey().endsWith("names.js"))
            .mapToLong(script -> script.getValue().length())
            .sum();
    return new Unpacked(json, bytes);
  }

  private static JsonNode unpacked(String data) {
    byte[] packed = Base64.getDecoder().decode(data);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return JsonMapper.shared().readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file holds. */
  JsonNode file(String name) {
    JsonNode file = json.get(name);
    if (file == null) {
      throw new AssertionError("no file " + name);
    }
    return file;
  }

  /** Every file that holds words, in order. */
  private List<JsonNode> wordFiles() {
    List<JsonNode> files = new ArrayList<>();
    JsonNode names = file("index").get("words");
    for (int i = 1; i < names.size(); i += 2) {
      files.add(file(names.get(i).asString()));
    }
    return files;
  }

  /** Every form that can be looked up. */
  Set<String> forms() {
    Set<String> forms = new TreeSet<>();
    wordFiles().forEach(file -> forms.addAll(file.get(0).propertyNames()));
    return forms;
  }

  /** The numbers of the pages on which a form is found, the one first of which it tells most. */
  List<Integer> pages(String form) {
    List<Integer> pages = new ArrayList<>();
    for (JsonNode file : wordFiles()) {
      JsonNode places = file.get(0).path(form);
      for (JsonNode place : places) {
        for (String group : file.get(1).get(place.asInt()).get(0).asString().split(";", -1)) {
          int page = 0;
          for (String step : group.substring(group.indexOf(':') + 1).split(",", -1)) {
            page += Integer.parseInt(step);
            pages.add(page);
          }
        }
      }
    }
    return pages;
  }

  /** The words of which one with one wrong letter may be meant, by the letters that they share. */
  List<String> spellings(String key) {
    List<String> spellings = new ArrayList<>();
    JsonNode names = file("index").get("spellings");
    for (int i = 1; i < names.size(); i += 2) {
      String list = file(names.get(i).asString()).path(key).asString("");
      spellings.addAll(List.of(list.split(" ", -1)));
    }
    spellings.removeIf(String::isEmpty);
    return spellings;
  }

  /** What is shown of the pages, in order. */
  List<JsonNode> texts() {
    List<JsonNode> texts = new ArrayList<>();
    JsonNode names = file("index").get("texts");
    for (int i = 1; i < names.size(); i += 2) {
      file(names.get(i).asString()).forEach(texts::add);
    }
    return texts;
  }

  /** How many bytes the texts have in UTF-8: titles, labels and words. */
  long textBytes() {
    return texts().stream()
        .flatMap(page -> strings(page).stream())
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isString()) {
      strings.add(node.asString());
    }
    node.forEach(child -> strings.addAll(strings(child)));
    return strings;
  }

  /** Everything that stands in any file. */
  String everything() {
    return json.values().toString();
  }
}
