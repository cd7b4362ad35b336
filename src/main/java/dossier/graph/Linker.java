package dossier.graph;

import dossier.model.Entry;
import dossier.model.Id;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.prose.line.Schemes;
import dossier.prose.part.Destination;
import dossier.prose.part.Mention;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.text.Located;
import dossier.text.Nearest;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Links entries into a dossier, and complains of every reference that leads nowhere. Pure; used
 * once, by one thread.
 */
public final class Linker {
  private final Shelf all;
  private final Map<Id, Set<Kind>> kindsOf = new HashMap<>();
  private final Shelf shelf;
  private final Links links;
  private final Inventory inventory;
  private final List<Diagnostic> complaints = new ArrayList<>();

  /**
   * What else there is.
   *
   * @param unreadable entries whose files could not be read: they can be referred to all the same
   * @param media the files under {@code media/}, as paths from the content folder
   * @param drafts whether drafts are to be published
   */
  public record Inventory(Map<Id, Kind> unreadable, Set<String> media, boolean drafts) {}

  private Linker(List<Entry> entries, Inventory inventory) {
    this.inventory = inventory;
    this.all = new Shelf(entries);
    this.shelf = new Shelf(entries.stream().filter(this::visible).toList());
    this.links = new Links(shelf, inventory.media());
    inventory.unreadable().forEach(this::know);
    entries.forEach(entry -> know(entry.id(), entry.header().kind()));
  }

  private void know(Id id, Kind kind) {
    kindsOf.computeIfAbsent(id, key -> EnumSet.noneOf(Kind.class)).add(kind);
  }

  /** Links all entries; drafts are left out and not looked at unless they are asked for. */
  public static Outcome<Dossier> link(Settings settings, List<Entry> entries, Inventory inventory) {
    Linker linker = new Linker(entries, inventory);
    linker.duplicates(entries);
    linker.navigation(settings);
    entries.stream().filter(linker::visible).forEach(linker::check);
    return Outcome.of(linker.dossier(settings), linker.complaints);
  }

  private boolean visible(Entry entry) {
    return inventory.drafts() || !(entry instanceof Story story && story.isDraft());
  }

  private Dossier dossier(Settings settings) {
    Collection<Entry> entries = shelf.all();
    return new Dossier(
        settings,
        shelf,
        links,
        Backlinks.of(entries),
        Timeline.of(shelf.stories()),
        new Origins(shelf),
        inventory.unreadable().isEmpty());
  }

  private void duplicates(List<Entry> entries) {
    Map<Id, Entry> byId = new HashMap<>();
    Map<Integer, Story> byCase = new HashMap<>();
    for (Entry entry : entries) {
      Entry first = byId.putIfAbsent(entry.id(), entry);
      if (first != null) {
        complaints.add(
            Diagnostic.of(
                    Rule.DUPLICATE_ID,
                    entry.header().span(),
                    "a second entry with the id '" + entry.id() + "'")
                .note(
                    first.header().span(),
                    "the first one is this " + first.header().kind().noun()));
      }
      if (entry instanceof Story story) {
        Story other = byCase.putIfAbsent(story.caseNumber().value(), story);
        if (other != null && story.caseNumber().value() > 0) {
          complaints.add(
              Diagnostic.of(
                      Rule.DUPLICATE_CASE,
                      story.caseNumber().span(),
                      "a second story with the case number " + story.caseNumber().value())
                  .note(other.caseNumber().span(), "the first one is here"));
        }
      }
    }
  }

  private void navigation(Settings settings) {
    settings.navigation().forEach(id -> resolve(id.map(Id::new), Set.of(Kind.values()), true));
  }

  private void check(Entry entry) {
    boolean published = !inventory.drafts();
    for (References.Reference reference : References.of(entry)) {
      resolve(reference.id(), reference.kinds(), published);
    }
    entry.body().mentions().forEach(mention -> mention(mention, published));
    entry.body().destinations().forEach(destination -> destination(entry, destination));
    if (entry instanceof Story story) {
      claimsOfEvents(story);
      story.picture().ifPresent(picture -> picture(story, picture.file()));
    }
  }

  private void resolve(Located<Id> id, Set<Kind> kinds, boolean published) {
    Optional<Kind> kind = kindOf(id.value(), kinds);
    String wanted = kinds.size() == Kind.values().length ? "entry" : nouns(kinds);
    if (kind.isEmpty()) {
      complaints.add(
          Diagnostic.of(Rule.UNKNOWN_ID, id.span(), "unknown " + wanted + " '" + id.value() + "'")
              .perhaps(Nearest.to(id.value().value(), idsOf(kinds))));
    } else if (!kinds.contains(kind.get())) {
      complaints.add(
          Diagnostic.of(
              Rule.WRONG_KIND,
              id.span(),
              "'%s' is a %s, and here stands a %s"
                  .formatted(id.value(), kind.get().noun(), wanted)));
    } else if (published) {
      refuseDraft(id.value(), id.span());
    }
  }

  private static String nouns(Set<Kind> kinds) {
    return kinds.stream().sorted().map(Kind::noun).collect(Collectors.joining(" or "));
  }

  /** The kind of an entry; of two entries with one id the one that fits. */
  private Optional<Kind> kindOf(Id id, Set<Kind> fitting) {
    Set<Kind> kinds = kindsOf.getOrDefault(id, Set.of());
    return kinds.stream()
        .filter(fitting::contains)
        .findFirst()
        .or(() -> kinds.stream().findFirst());
  }

  private List<String> idsOf(Set<Kind> kinds) {
    Map<Id, Kind> known = new TreeMap<>(inventory.unreadable());
    shelf.all().forEach(entry -> known.put(entry.id(), entry.header().kind()));
    return known.entrySet().stream()
        .filter(entry -> kinds.contains(entry.getValue()))
        .map(entry -> entry.getKey().value())
        .toList();
  }

  private void refuseDraft(Id id, Span span) {
    if (all.find(id).filter(entry -> entry instanceof Story story && story.isDraft()).isPresent()) {
      complaints.add(draft(span, id.value()));
    }
  }

  private static Diagnostic draft(Span span, String what) {
    return Diagnostic.of(
            Rule.DRAFT_LINKED, span, "'" + what + "' is a draft, and this is published")
        .help("publish it too, or take the link out");
  }

  private void mention(Mention mention, boolean published) {
    Located<Id> id = mention.target().map(Id::new);
    resolve(id, Set.of(Kind.values()), published);
    Optional<Entry> entry = shelf.find(id.value());
    if (entry.isPresent() && links.of(mention).isEmpty()) {
      complaints.add(noHeading(mention.target().span(), mention.heading(), entry.get()));
    }
  }

  private static Diagnostic noHeading(Span span, String heading, Entry entry) {
    Diagnostic missing =
        Diagnostic.of(
            Rule.BROKEN_LINK, span, "'%s' has no heading '%s'".formatted(entry.id(), heading));
    return Nearest.to(heading, Links.anchors(entry))
        .map(near -> missing.help("there is '#" + near + "'"))
        .orElse(missing);
  }

  private void destination(Entry entry, Destination destination) {
    String address = destination.address();
    if (!Schemes.allows(address)) {
      complaints.add(
          Diagnostic.of(Rule.UNSAFE_LINK, destination.span(), "this address is not allowed here")
              .help("link to an https or http page, a mail address, or something of this dossier"));
      return;
    }
    if (destination.image()) {
      image(entry, destination);
    } else if (address.isBlank() || !destination.isWhole()) {
      complaints.add(
          Diagnostic.of(Rule.BROKEN_LINK, destination.span(), "this link leads nowhere")
              .help("write the whole address, beginning with https://"));
    } else if (!destination.isExternal() && links.of(entry, address).isEmpty()) {
      complaints.add(broken(entry, destination));
    }
  }

  private Diagnostic broken(Entry entry, Destination destination) {
    Optional<Address> hidden = new Links(all, inventory.media()).of(entry, destination.address());
    if (hidden.isPresent()) {
      return draft(destination.span(), destination.address());
    }
    Diagnostic broken =
        Diagnostic.of(
            Rule.BROKEN_LINK,
            destination.span(),
            "there is no '" + destination.address() + "' here");
    if (destination.address().startsWith("#")) {
      return Nearest.to(destination.address().substring(1), Links.anchors(entry))
          .map(near -> broken.replaceWith("#" + near))
          .orElse(broken);
    }
    return broken.help("write [[id]] for an entry, or the path of a file from the content folder");
  }

  private void image(Entry entry, Destination image) {
    if (image.label().isBlank()) {
      complaints.add(
          Diagnostic.of(Rule.NO_ALT_TEXT, image.span(), "the image has no alt text")
              .help("say between the brackets what a reader who cannot see it should know"));
    }
    if (links.image(entry, image.address()).isEmpty()) {
      complaints.add(noImage(image.span(), image.address()));
    }
  }

  private void picture(Story story, Located<String> file) {
    if (links.image(story, file.value()).isEmpty()) {
      complaints.add(noImage(file.span(), file.value()));
    }
  }

  private Diagnostic noImage(Span span, String address) {
    Diagnostic missing =
        Diagnostic.of(Rule.BROKEN_LINK, span, "there is no image '" + address + "'");
    return missing.perhaps(Nearest.to(address, inventory.media()));
  }

  private void claimsOfEvents(Story story) {
    List<String> claims = story.claims().stream().map(claim -> claim.id().value()).toList();
    story.events().stream()
        .flatMap(event -> event.claim().stream())
        .filter(claim -> !claims.contains(claim.value()))
        .forEach(
            claim ->
                complaints.add(
                    Diagnostic.of(
                            Rule.UNKNOWN_ID,
                            claim.span(),
                            "unknown claim '" + claim.value() + "' in this story")
                        .perhaps(Nearest.to(claim.value(), claims))));
  }
}
