package dossier.view.source;

import dossier.evidence.Comparisons.Compared;
import dossier.graph.Backlink;
import dossier.model.Source;
import dossier.model.Story;
import dossier.text.Id;
import dossier.view.part.PageContext;
import dossier.view.part.SeenView;
import dossier.view.source.SourcePage.Known;
import dossier.view.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a source, and how much of it is used, as its page shows it like a label. */
record KnownOf(Source source, SourceParts parts, PageContext context) {
  private static final int HEAD = 8;
  private static final int TAIL = 4;

  Known all() {
    SourceFacts facts = new SourceFacts(source, context);
    List<Compared> quoted = context.comparisons().of(source);
    long matched = quoted.stream().filter(Compared::matched).count();
    return new Known(
        SeenView.of(source, context.terms()),
        Texts.citedIn(source, context),
        Optional.of(quoted.size())
            .filter(size -> size > 0)
            .map(size -> words("source.compared", Map.of("number", matched, "all", size))),
        matched == quoted.size(),
        facts.addresses(),
        source.capture().map(KnownOf::brief),
        used(),
        facts.all());
  }

  private static String brief(String hash) {
    return hash.length() <= HEAD + TAIL
        ? hash
        : hash.substring(0, HEAD) + "…" + hash.substring(hash.length() - TAIL);
  }

  /** How often, and where. */
  private Optional<String> used() {
    List<Backlink> spots =
        parts.uses().runs().stream()
            .flatMap(List::stream)
            .flatMap(user -> user.spots().stream())
            .filter(Backlink::cites)
            .toList();
    List<Backlink.OfClaim> claims = parts.claims().runs().stream().flatMap(List::stream).toList();
    String what =
        counts(
            List.of(
                Map.entry("source.used.sentences", (long) Spots.sentences(spots).size()),
                Map.entry("source.used.claims", (long) claims.size()),
                Map.entry(
                    "source.used.events",
                    spots.stream().filter(Backlink.OfEvent.class::isInstance).count())));
    Set<Id> in = new TreeSet<>();
    Set<Id> cases = new TreeSet<>();
    Stream.concat(spots.stream(), claims.stream())
        .map(Backlink::in)
        .forEach(entry -> (entry instanceof Story ? cases : in).add(entry.id()));
    String where =
        counts(
            List.of(
                Map.entry("source.used.cases", (long) cases.size()),
                Map.entry("source.used.others", (long) in.size())));
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(words("source.used", Map.of("what", what, "where", where)));
  }

  /** What there is none of is left out. */
  private String counts(List<Map.Entry<String, Long>> numbers) {
    return numbers.stream()
        .filter(number -> number.getValue() > 0)
        .map(number -> words(number.getKey(), Map.of("count", number.getValue())))
        .collect(Collectors.joining(", "));
  }

  private String words(String key, Map<String, ?> what) {
    return context.words().of(key, what);
  }
}
