package dossier.parse.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in an editor's words what the YAML parser stumbled over. */
final class YamlProblem {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        "mapping values are not allowed",
        "a colon followed by a space begins a field, and none can begin here");
    WORDS.put("unexpected end of stream", "this quotation mark is not closed");
    WORDS.put("document separator", "this quotation mark is not closed");
    WORDS.put("expected ',' or ']'", "this list in brackets is not closed");
    WORDS.put("expected ',' or '}'", "these fields in braces are not closed");
    WORDS.put("TAB", "a tab cannot stand here: indent with spaces");
    WORDS.put("\t", "a tab cannot stand here: indent with spaces");
    WORDS.put("could not find expected ':'", "a colon is missing after a field's name");
    WORDS.put(
        "expected <block end>",
        "this does not fit what stands before it: look at its indentation and quotation marks");
    WORDS.put("unknown escape character", "this escape is not known in YAML");
  }

  private YamlProblem() {}

  static String explained(MarkedYamlEngineException e) {
    String problem = Optional.ofNullable(e.getProblem()).orElse("");
    return WORDS.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("this is no YAML");
  }

  /** Whether people look for the mistake where the thing began, not where the parser gave up. */
  static boolean beginsAtContext(MarkedYamlEngineException e) {
    String context = Optional.ofNullable(e.getContext()).orElse("");
    return context.contains("quoted scalar")
        || context.contains("flow sequence")
        || context.contains("flow mapping");
  }
}
