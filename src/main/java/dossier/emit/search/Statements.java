package dossier.emit.search;

import dossier.emit.search.SearchDocument.Part;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Story;
import dossier.route.Addresses;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a story states beside its text: its claims and its events, each at its own address. */
record Statements(Story story) {

  List<Part> parts() {
    return Stream.concat(
            story.claims().stream().map(Statements::claim),
            IntStream.range(0, story.events().size()).mapToObj(this::event))
        .toList();
  }

  private static Part claim(Claim claim) {
    return new Part(
        Addresses.anchor(claim), "Claim, " + claim.status().value().word(), claim.text());
  }

  private Part event(int index) {
    Event event = story.events().get(index);
    boolean dated = event.date().value().start().isPresent();
    String label = dated ? "Event of " + event.date().value().earliest().getYear() : "Event";
    return new Part(Addresses.eventAnchor(index), label, event.title());
  }
}
