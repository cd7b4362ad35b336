package dossier.graph;

import dossier.model.Edge;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Settings;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.route.Links;
import dossier.text.Id;
import dossier.text.Located;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Complains of every reference that leads nowhere. Used by one thread, once for each reading: what
 * is suggested for the first mistakes is not looked for any more where there are too many.
 */
public final class Linker {
  private final Collection<Entry> given;
  private final Resolver resolver;
  private final LinkCheck linkCheck;
  private final Suggestions suggestions = new Suggestions();

  Linker(Collection<Entry> given, Inventory inventory, Entries entries, Links links) {
    this.given = given;
    this.resolver = new Resolver(given, inventory, suggestions);
    boolean hides = given.stream().anyMatch(entry -> !inventory.shows(entry));
    Links all =
        hides ? new Links(Entries.from(given, entries.scripts()), inventory.media()) : links;
    this.linkCheck = new LinkCheck(entries, links, all, suggestions);
  }

  /** Links all entries; drafts are left out and not looked at unless they are asked for. */
  public static Outcome<Dossier> link(Settings settings, List<Entry> given, Inventory inventory) {
    Linked linked = Linked.of(settings, given, inventory);
    return Outcome.of(linked.dossier(), linked.complaints());
  }

  /** What is wrong with the whole and with the settings. */
  Stream<Diagnostic> complaints(Settings settings) {
    return Stream.concat(
        Duplicates.in(given).stream(),
        settings.navigation().stream().flatMap(id -> resolver.complaint(id.map(Id::new)).stream()));
  }

  /** What is wrong with the references of one entry. */
  List<Diagnostic> complaints(Entry entry) {
    Stream<Diagnostic> references =
        Edge.of(entry).stream()
            .flatMap(edge -> resolver.complaint(edge.to(), edge.role().kinds()).stream());
    return Stream.of(references, linkCheck.complaints(entry), claimsOfEvents(entry))
        .flatMap(found -> found)
        .toList();
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
