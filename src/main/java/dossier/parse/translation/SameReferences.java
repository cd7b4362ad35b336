package dossier.parse.translation;

import dossier.model.Entry;
import dossier.prose.Prose;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Holds a translated text against the original: each source is cited as often, each claim marked as
 * often, each comparison shown. Where they stand is the translator's.
 */
final class SameReferences {
  private SameReferences() {}

  static List<Diagnostic> complaints(Entry original, Entry translated) {
    List<Diagnostic> complaints = new ArrayList<>();
    Span whole = translated.header().span();
    Map<String, List<Span>> there = places(original.body());
    Map<String, List<Span>> here = places(translated.body());
    there.forEach(
        (reference, places) -> {
          List<Span> found = here.getOrDefault(reference, List.of());
          if (found.size() < places.size()) {
            complaints.add(
                Diagnostic.of(Rule.TRANSLATION_CITES_OTHERS, whole, lost(reference, places, found))
                    .note(places.get(found.size()), "it stands here in the original"));
          }
        });
    here.forEach(
        (reference, places) -> {
          int expected = there.getOrDefault(reference, List.of()).size();
          if (places.size() > expected) {
            String message = "the original has %s %s".formatted(reference, times(expected));
            complaints.add(
                Diagnostic.of(Rule.TRANSLATION_CITES_OTHERS, places.get(expected), message));
          }
        });
    return complaints;
  }

  private static String lost(String reference, List<Span> there, List<Span> here) {
    return "the text has %s %s, and the original %s"
        .formatted(reference, times(here.size()), times(there.size()));
  }

  private static String times(int number) {
    return number == 0 ? "nowhere" : number == 1 ? "once" : number + " times";
  }

  private static Map<String, List<Span>> places(Prose body) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    Stream<Located<String>> cites =
        body.citations().stream()
            .flatMap(citation -> citation.cites().stream())
            .map(cite -> cite.source().map(id -> "[@" + id + "]"));
    Stream<Located<String>> claims =
        body.said().stream().map(said -> said.mark().claim().map(id -> "[=" + id + "]"));
    Stream<Located<String>> comparisons =
        body.comparisons().stream().map(place -> place.id().map(id -> "[compare: " + id + "]"));
    Stream.of(cites, claims, comparisons)
        .flatMap(references -> references)
        .forEach(
            reference ->
                places
                    .computeIfAbsent(reference.value(), key -> new ArrayList<>())
                    .add(reference.span()));
    return places;
  }
}
