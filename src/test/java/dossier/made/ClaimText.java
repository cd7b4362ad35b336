package dossier.made;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A claim as it stands in a story's file: reported, and without evidence, until a test says more.
 * Immutable.
 *
 * @param fields the fields of one line, in order
 * @param blocks the fields of several lines, indented as they stand in the file
 */
public record ClaimText(Map<String, String> fields, String blocks) {

  /** A claim. */
  public static ClaimText claim(String id) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", id);
    return new ClaimText(fields, "").with("text", "x").with("status", "reported");
  }

  /** The same with a field: in its place if it is there already, else as the last. */
  public ClaimText with(String field, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(field, value);
    return new ClaimText(more, blocks);
  }

  /** The same with a status, and with the words that some statuses need. */
  public ClaimText status(String status) {
    return with("status", status)
        .with("ruling", "{date: 2026-01-02, text: z}")
        .with("would-change", "y");
  }

  /**
   * The same with evidence, each a source and what is said of it: {@code a, relation: supports}.
   */
  public ClaimText evidence(String... pieces) {
    return list("evidence", pieces);
  }

  /** The same with sources that support it. */
  public ClaimText supportedBy(String... sources) {
    return evidence(
        Arrays.stream(sources)
            .map(source -> source + ", relation: supports")
            .toArray(String[]::new));
  }

  /** The same with what takes it back, each a source and what is said of it. */
  public ClaimText takenBack(String... pieces) {
    return list("taken-back", pieces);
  }

  private ClaimText list(String field, String... pieces) {
    String items =
        Arrays.stream(pieces)
            .map("      - {source: %s}\n"::formatted)
            .collect(Collectors.joining());
    return new ClaimText(fields, blocks + "    " + field + ":\n" + items);
  }

  /** The item of the list of claims. */
  String yaml() {
    String lines =
        fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + field.getValue() + "\n")
            .collect(Collectors.joining("    "));
    return "  - " + lines + blocks;
  }
}
