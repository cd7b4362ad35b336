package dossier.emit.search;

import dossier.emit.search.Suggestion.Name;
import dossier.emit.search.Suggestion.Sort;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a dossier is offered while somebody types: its entries and its claims.
 *
 * @param words what claims are called by their status
 * @param language the dossier's (BCP 47)
 */
public record NameSuggestions(Words words, String language) {

  /**
   * All that are offered, in the order in which they are.
   *
   * @param entries those that may be told of
   */
  public List<Suggestion> of(List<Entry> entries) {
    List<Suggestion> all = new ArrayList<>();
    entries.forEach(entry -> all.add(of(entry)));
    entries.stream().flatMap(NameSuggestions::stories).forEach(story -> addClaims(story, all));
    List<Suggestion> named =
        SortName.sorted(all, suggestion -> suggestion.name().words(), Scripts.of(language));
    return named.stream().sorted(Comparator.comparing(Suggestion::sort)).toList();
  }

  private static Stream<Story> stories(Entry entry) {
    return entry instanceof Story story ? Stream.of(story) : Stream.empty();
  }

  private Suggestion of(Entry entry) {
    return new Suggestion(
        sort(entry.kind()),
        new Name(entry.name(), entry.also()),
        Addresses.of(entry),
        entry instanceof Source source ? note(source.publication()) : "",
        other(SearchDocuments.titleLanguage(entry, language)));
  }

  private static Sort sort(Kind kind) {
    return switch (kind) {
      case STORY -> Sort.CASE;
      case SOURCE -> Sort.SOURCE;
      case PERSON -> Sort.PERSON;
      case GROUP -> Sort.GROUP;
      case PLACE -> Sort.PLACE;
      case PAGE -> Sort.PAGE;
    };
  }

  private static String note(Source.Publication publication) {
    Stream<String> publisher =
        publication.anonymous() ? Stream.empty() : Stream.of(publication.publisher());
    return Stream.concat(publisher, publication.issued().map(SearchDocuments::written).stream())
        .collect(Collectors.joining(", "));
  }

  private void addClaims(Story story, List<Suggestion> all) {
    Optional<String> tongue = other(SearchDocuments.titleLanguage(story, language));
    for (Claim claim : story.claims()) {
      String note = words.of("search.claim." + claim.status().value().word());
      all.add(
          new Suggestion(
              Sort.CLAIM,
              new Name(claim.text(), List.of()),
              Addresses.of(story, claim),
              note,
              tongue));
    }
  }

  private Optional<String> other(String tongue) {
    return Optional.of(tongue).filter(any -> !any.equals(language));
  }
}
