package dossier.emit.data;

import dossier.evidence.Comparisons;
import dossier.evidence.Comparisons.Compared;
import dossier.evidence.passage.TextDirective;
import dossier.graph.Dossier;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.Download;
import dossier.site.Address;
import dossier.table.Published;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * The quotations of stories that stand word for word in a copy of their source, as W3C Web
 * Annotations: each links from the words of the source, at its public address or at that of an
 * archived copy, to the statement that cites them. What describes violence, and what has no public
 * address, is left out.
 */
final class WebAnnotations {
  private static final Address HERE = Download.ANNOTATIONS.address();

  private final Dossier dossier;
  private final Comparisons comparisons;
  private final String label;

  private WebAnnotations(Dossier dossier, Comparisons comparisons, String label) {
    this.dossier = dossier;
    this.comparisons = comparisons;
    this.label = label;
  }

  /**
   * The file.
   *
   * @param label what the annotations are, as readers are told
   */
  static byte[] bytes(Dossier dossier, Comparisons comparisons, String label) {
    return JsonText.file(new WebAnnotations(dossier, comparisons, label)::collection);
  }

  private void collection(JsonGenerator json) {
    List<LinkedQuotation> all = Published.stories(dossier).stream().flatMap(this::linked).toList();
    json.writeStartObject();
    json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringProperty("id", address(HERE));
    json.writeStringProperty("type", "AnnotationCollection");
    json.writeStringProperty("label", label);
    json.writeNumberProperty("total", all.size());
    json.writeObjectPropertyStart("first");
    json.writeStringProperty("id", address(HERE.at("all")));
    json.writeStringProperty("type", "AnnotationPage");
    json.writeNumberProperty("startIndex", 0);
    json.writeArrayPropertyStart("items");
    all.forEach(one -> annotation(one, json));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private Stream<LinkedQuotation> linked(Story story) {
    List<Compared> quotations =
        comparisons.in(story).stream()
            .filter(Compared::matched)
            .filter(compared -> !compared.quoted().violent())
            .toList();
    return IntStream.range(0, quotations.size())
        .boxed()
        .flatMap(i -> LinkedQuotation.of(story, i + 1, quotations.get(i)).stream());
  }

  private void annotation(LinkedQuotation one, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", address(HERE.at(one.story().id() + "." + one.number())));
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "linking");
    json.writeStringProperty("body", address(one.statement(dossier)));
    json.writeArrayPropertyStart("target");
    one.selectors().forEach(selector -> target(one.source(), selector, json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void target(String source, TextDirective words, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "SpecificResource");
    json.writeStringProperty("source", source);
    json.writeObjectPropertyStart("selector");
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", words.start());
    if (!words.prefix().isEmpty()) {
      json.writeStringProperty("prefix", words.prefix());
    }
    if (!words.suffix().isEmpty()) {
      json.writeStringProperty("suffix", words.suffix());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Whole, or else as seen from this file. */
  private String address(Address to) {
    return Addresses.canonical(to, dossier.settings().baseUrl()).orElseGet(() -> to.from(HERE));
  }
}
