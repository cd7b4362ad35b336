package dossier.view.drawing;

import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Event;
import dossier.model.Source;
import dossier.model.Story;
import dossier.picture.Network.Node;
import dossier.route.Addresses;
import dossier.view.claim.ShownChains;
import dossier.view.drawing.NetworkNode.Column;
import dossier.view.drawing.NetworkView.AboutView;
import dossier.view.drawing.NetworkView.End;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.Stated;
import dossier.view.part.StatusView;
import dossier.view.part.TextLanguage;
import java.util.Map;
import java.util.Optional;

/** Entries, claims and events as nodes of a network on one page. */
record EntryNodes(PageContext context) {

  /** The entry whose page it is; it leads nowhere. */
  NetworkNode centre(Entry entry) {
    String words = context.words().of("drawing.this." + kind(entry));
    return new NetworkNode(
        Column.CENTRE,
        new Node(
            entry.id().value(), title(entry), language(entry), words, "", entry.name(), "here"),
        new End(
            new MaybeLink(entry.name(), Optional.empty(), context.languages().name(entry)),
            Optional.empty(),
            Optional.empty()));
  }

  NetworkNode of(Column column, Entry entry) {
    Link link = context.link(entry);
    String words = context.words().of("drawing." + kind(entry)) + year(entry) + unseen(entry);
    String title = title(entry);
    String label = title.equals(link.text()) ? title : title + ": " + link.text();
    return new NetworkNode(
        column,
        new Node(
            entry.id().value(),
            title,
            language(entry),
            words,
            link.href(),
            label + ", " + words,
            entry.header().kind().noun()),
        new End(MaybeLink.of(link), outlet(entry), Optional.empty()));
  }

  NetworkNode of(Story story, Claim claim) {
    String words =
        context
            .words()
            .of(
                "drawing.claim",
                Map.of(
                    "case", story.caseNumber().value(),
                    "status", context.terms().of(claim.status().value())));
    return behind(
        "claim " + claim.id().value(), about(story, claim, Optional.empty()), words, "claim");
  }

  NetworkNode of(Story story, int event) {
    String words = context.date(story.events().get(event).date().value()).words();
    return behind("event " + story.id() + " " + event, about(story, event), words, "event");
  }

  private static NetworkNode behind(String name, AboutView about, String words, String style) {
    Link link = about.what();
    String label = link.text() + " " + words;
    return new NetworkNode(
        Column.BEHIND,
        new Node(
            name,
            link.text(),
            link.language().map(TextLanguage::tag),
            words,
            link.href(),
            label,
            style),
        new End(MaybeLink.of(link), Optional.empty(), about.status()));
  }

  AboutView about(Story story, Claim claim, Optional<String> note) {
    return new AboutView(
        context.link(Addresses.of(story, claim), story, claim.text()),
        Optional.of(StatusView.of(claim, context.terms())),
        note);
  }

  AboutView about(Story story, int index) {
    Event event = story.events().get(index);
    return new AboutView(
        context.link(Addresses.ofEvent(story, index), story, event.title()),
        StatusView.of(story, event, context.terms()),
        Optional.empty());
  }

  private static String kind(Entry entry) {
    return entry instanceof Story ? "case" : entry.header().kind().noun();
  }

  private String unseen(Entry entry) {
    return entry instanceof Source source ? Stated.unseen(source, context.terms()) : "";
  }

  private Optional<String> outlet(Entry entry) {
    return entry instanceof Source source
        ? Optional.of(Stated.outlet(source, context.terms()))
        : Optional.empty();
  }

  /** A source is known by its outlet; where that is not known, by its title. */
  private String title(Entry entry) {
    return entry instanceof Source source && !source.publication().anonymous()
        ? context.terms().outlet(source)
        : entry.name();
  }

  private Optional<String> language(Entry entry) {
    return context
        .languages()
        .name(entry)
        .filter(language -> title(entry).equals(entry.name()))
        .map(TextLanguage::tag);
  }

  private static String year(Entry entry) {
    return entry instanceof Source source ? ShownChains.year(source) : "";
  }
}
