package dossier.cite;

import de.undercouch.citeproc.helper.json.JsonBuilderFactory;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.List;
import java.util.stream.Collectors;

/** Items as CSL-JSON: one array, one line for each. */
final class CslJson {
  private CslJson() {}

  static String of(List<Item> items) {
    JsonBuilderFactory factory = new StringJsonBuilderFactory();
    return items.stream()
        .map(item -> item.data().toJson(factory.createJsonBuilder()).toString())
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
