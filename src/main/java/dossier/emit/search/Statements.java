package dossier.emit.search;

import dossier.emit.search.SearchDocument.Part;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a story states beside its text: its claims and its events, each at its own address. */
record Statements(Story story, String language, Words words) {

  List<Part> parts() {
    return Stream.concat(
            story.claims().stream().map(this::claim),
            IntStream.range(0, story.events().size()).mapToObj(this::event))
        .toList();
  }

  private Part claim(Claim claim) {
    return part(
        Addresses.anchor(claim),
        words.of("search.claim." + claim.status().value().word()),
        claim.text());
  }

  private Part event(int index) {
    Event event = story.events().get(index);
    boolean dated = event.date().value().start().isPresent();
    String label =
        dated
            ? words.of("search.event-of", Map.of("year", event.date().value().earliest().getYear()))
            : words.of("search.event");
    return part(Addresses.eventAnchor(index), label, event.title());
  }

  /** The words of the interface keep their language within a story of another. */
  private Part part(String anchor, String label, String text) {
    boolean same = words.pageLanguage(language).equals(language);
    return new Part(anchor, label, same ? Optional.empty() : Optional.of(words.language()), text);
  }
}
