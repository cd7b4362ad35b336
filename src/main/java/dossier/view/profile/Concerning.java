package dossier.view.profile;

import dossier.graph.Timeline;
import dossier.model.Claim;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.Ledger.Claimed;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.SortName;
import dossier.view.part.PageContext;
import dossier.view.source.CitedView.ClaimsView;
import dossier.view.source.CitedView.OfClaimView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which claims concern a person, group or place, and on which sources what is told rests. */
final class Concerning {
  private Concerning() {}

  /**
   * The claims of its stories that name it, or that an event shows which involves it.
   *
   * @param made those that it made, which stand elsewhere
   */
  static List<Claimed> claims(
      Entry entry, List<Story> stories, List<Timeline.Entry> involving, List<Claimed> made) {
    Pattern names =
        Pattern.compile(
            entry.spellings().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
    Set<String> shown = new TreeSet<>();
    involving.forEach(
        each ->
            each.event().claim().ifPresent(claim -> shown.add(key(each.story(), claim.value()))));
    Set<String> own = made.stream().map(Concerning::key).collect(Collectors.toSet());
    return stories.stream()
        .flatMap(story -> story.claims().stream().map(claim -> new Claimed(story, claim)))
        .filter(each -> !own.contains(key(each)))
        .filter(each -> shown.contains(key(each)) || names.matcher(each.claim().text()).find())
        .toList();
  }

  private static String key(Claimed each) {
    return key(each.story(), each.claim().id().value());
  }

  private static String key(Story story, String claim) {
    return story.id() + " " + claim;
  }

  /** What events and claims rest on, each once: what was read in full first, then by name. */
  static List<Source> sources(
      List<Timeline.Entry> events, List<List<Claimed>> claims, Entries entries) {
    Set<Id> ids = new TreeSet<>();
    events.forEach(each -> each.event().sources().forEach(id -> ids.add(id.value())));
    claims.forEach(
        list -> list.forEach(each -> evidence(each.claim()).forEach(id -> ids.add(id.value()))));
    List<Source> sources = ids.stream().flatMap(id -> entries.source(id).stream()).toList();
    return SortName.sorted(sources, Concerning::outlet, entries.scripts()).stream()
        .sorted(Comparator.comparing((Source source) -> source.sight().consulted().value()))
        .toList();
  }

  private static List<Located<Id>> evidence(Claim claim) {
    return claim.evidence().stream().map(piece -> piece.source()).toList();
  }

  private static String outlet(Source source) {
    return source.publication().anonymous() ? source.name() : source.publication().publisher();
  }

  /** The claims by their stories, in order. */
  static List<ClaimsView> views(List<Claimed> claims, PageContext context) {
    Map<Story, List<OfClaimView>> byStory = new LinkedHashMap<>();
    claims.forEach(
        each ->
            byStory
                .computeIfAbsent(each.story(), story -> new ArrayList<>())
                .add(view(each.story(), each.claim(), context)));
    return byStory.entrySet().stream()
        .map(one -> new ClaimsView(context.link(one.getKey()), one.getValue()))
        .toList();
  }

  private static OfClaimView view(Story story, Claim claim, PageContext context) {
    return new OfClaimView(
        context.link(Addresses.of(story, claim), story, claim.text()),
        context.terms().stamp(claim.status().value()),
        List.of());
  }
}
