package dossier.graph;

import dossier.model.Edge;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.origin.Origins;
import dossier.origin.Retellings;
import dossier.related.RelatedEntries;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.route.Links;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links entries into a dossier, and complains of every reference that leads nowhere. Pure; used
 * once, by one thread.
 */
public final class Linker {
  private final List<Entry> given;
  private final Inventory inventory;
  private final Entries entries;
  private final Links links;
  private final Resolver resolver;
  private final LinkCheck linkCheck;
  private final Suggestions suggestions = new Suggestions();

  private Linker(List<Entry> given, Inventory inventory) {
    this.given = given;
    this.inventory = inventory;
    this.entries = Entries.from(given.stream().filter(inventory::shows).toList());
    this.links = new Links(entries, inventory.media());
    this.resolver = new Resolver(given, inventory, suggestions);
    Links all = new Links(Entries.from(given), inventory.media());
    this.linkCheck = new LinkCheck(entries, links, all, suggestions);
  }

  /** Links all entries; drafts are left out and not looked at unless they are asked for. */
  public static Outcome<Dossier> link(Settings settings, List<Entry> given, Inventory inventory) {
    Linker linker = new Linker(given, inventory);
    return Outcome.of(linker.dossier(settings), linker.complaints(settings));
  }

  private Dossier dossier(Settings settings) {
    return new Dossier(
        settings,
        entries,
        links,
        Backlinks.of(entries.all()),
        Timeline.of(entries.stories()),
        new Origins(entries),
        new Retellings(entries),
        new RelatedEntries(entries),
        drafts(),
        inventory.unreadable().isEmpty());
  }

  private Set<Id> drafts() {
    return given.stream()
        .filter(entry -> !inventory.shows(entry))
        .map(Entry::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Diagnostic> complaints(Settings settings) {
    List<Diagnostic> complaints = new ArrayList<>(Duplicates.in(given));
    settings.navigation().stream()
        .flatMap(id -> resolver.complaint(id.map(Id::new)).stream())
        .forEach(complaints::add);
    given.stream().filter(inventory::shows).flatMap(this::complaints).forEach(complaints::add);
    return complaints;
  }

  private Stream<Diagnostic> complaints(Entry entry) {
    Stream<Diagnostic> references =
        Edge.of(entry).stream()
            .flatMap(edge -> resolver.complaint(edge.to(), edge.role().kinds()).stream());
    return Stream.of(references, linkCheck.complaints(entry), claimsOfEvents(entry))
        .flatMap(found -> found);
  }

  private Stream<Diagnostic> claimsOfEvents(Entry entry) {
    if (!(entry instanceof Story story)) {
      return Stream.empty();
    }
    Set<String> claims =
        story.claims().stream().map(claim -> claim.id().value()).collect(Collectors.toSet());
    return story.events().stream()
        .flatMap(event -> event.claim().stream())
        .filter(claim -> !claims.contains(claim.value()))
        .map(claim -> unknownClaim(claim, claims));
  }

  private Diagnostic unknownClaim(Located<String> claim, Set<String> claims) {
    String message = "unknown claim '" + claim.value() + "' in this story";
    return Diagnostic.of(Rule.UNKNOWN_ID, claim.span(), message)
        .perhaps(suggestions.near(claim.value(), claims));
  }
}
