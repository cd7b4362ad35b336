package dossier.view;

import dossier.graph.Addresses;
import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.picture.Network.Node;
import dossier.view.Knot.Column;
import dossier.view.part.Dates;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.NetworkView.AboutView;
import dossier.view.part.Stamp;
import dossier.view.part.Words;
import java.util.Optional;

/** Entries, claims and events as nodes of a network on one page. */
record Nodes(Sheet sheet) {

  /** The entry whose page it is; it leads nowhere. */
  Knot centre(Entry entry) {
    String words = "this " + entry.header().kind().noun();
    return new Knot(
        Column.CENTRE,
        new Node(
            entry.id().value(), title(entry), language(entry), words, "", entry.name(), "here"),
        new MaybeLink(entry.name(), Optional.empty(), sheet.foreign(entry)),
        Optional.empty());
  }

  Knot of(Column column, Entry entry) {
    Link link = sheet.link(entry);
    String kind = entry.header().kind().noun();
    String title = title(entry);
    String label = title.equals(link.text()) ? title : title + ": " + link.text();
    return new Knot(
        column,
        new Node(
            entry.id().value(),
            title,
            language(entry),
            kind + year(entry),
            link.href(),
            label + ", " + kind + year(entry),
            kind),
        MaybeLink.of(link),
        Optional.empty());
  }

  Knot of(Story story, Claim claim) {
    AboutView about = about(story, claim);
    String words =
        "claim in case " + story.caseNumber().value() + ", " + claim.status().value().word();
    return behind("claim " + claim.id().value(), about, words, "claim");
  }

  Knot of(Story story, int event) {
    AboutView about = about(story, event);
    String status = about.stamp().map(stamp -> ", " + stamp.word()).orElse("");
    String words = Dates.words(story.events().get(event).date().value()) + status;
    return behind("event " + story.id() + " " + event, about, words, "event");
  }

  private static Knot behind(String name, AboutView about, String words, String style) {
    Link link = about.what();
    String label = link.text() + " " + words;
    return new Knot(
        Column.BEHIND,
        new Node(name, link.text(), Optional.empty(), words, link.href(), label, style),
        MaybeLink.of(link),
        about.stamp());
  }

  AboutView about(Story story, Claim claim) {
    return new AboutView(
        sheet.link(Addresses.of(story).at(Addresses.anchor(claim)), claim.text()),
        Optional.of(Stamp.of(claim.status().value())));
  }

  AboutView about(Story story, int index) {
    Event event = story.events().get(index);
    return new AboutView(
        sheet.link(Addresses.of(story).at(Addresses.eventAnchor(index)), event.title()),
        event
            .claim()
            .flatMap(id -> Dossier.claim(story, id.value()))
            .map(claim -> Stamp.of(claim.status().value())));
  }

  /** A source is known by its outlet; where that is not known, by its title. */
  private static String title(Entry entry) {
    return entry instanceof Source source && !source.publication().anonymous()
        ? Words.outlet(source)
        : entry.name();
  }

  private Optional<String> language(Entry entry) {
    return sheet.foreign(entry).filter(language -> title(entry).equals(entry.name()));
  }

  private static String year(Entry entry) {
    return entry instanceof Source source ? Chains.year(source) : "";
  }
}
