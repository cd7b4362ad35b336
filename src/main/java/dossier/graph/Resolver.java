package dossier.graph;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what is wrong with an id that was written somewhere, if anything is. Used by one thread. */
final class Resolver {
  private static final Set<Kind> ANY = Set.copyOf(EnumSet.allOf(Kind.class));

  private final Map<Id, Set<Kind>> kinds = new HashMap<>();
  private final Set<Id> hidden = new HashSet<>();
  private final Suggestions suggestions;
  private final Map<Set<Kind>, List<String>> candidates = new HashMap<>();

  Resolver(Collection<Entry> entries, Inventory inventory, Suggestions suggestions) {
    this.suggestions = suggestions;
    // What could not be read may be of another kind than its folder says.
    inventory.unreadable().keySet().forEach(id -> kinds.put(id, ANY));
    for (Entry entry : entries) {
      know(entry.id(), entry.header().kind());
      if (!inventory.shows(entry)) {
        hidden.add(entry.id());
      }
    }
  }

  private void know(Id id, Kind kind) {
    Set<Kind> known = kinds.computeIfAbsent(id, key -> EnumSet.noneOf(Kind.class));
    if (!known.equals(ANY)) {
      known.add(kind);
    }
  }

  /** An id that may name an entry of any kind. */
  Optional<Diagnostic> complaint(Located<Id> id) {
    return complaint(id, ANY);
  }

  /** An id that may name an entry of some kinds. */
  Optional<Diagnostic> complaint(Located<Id> id, Set<Kind> fitting) {
    Set<Kind> known = kinds.getOrDefault(id.value(), Set.of());
    if (known.isEmpty()) {
      return Optional.of(unknown(id, fitting));
    }
    if (known.stream().noneMatch(fitting::contains)) {
      return Optional.of(wrongKind(id, known.iterator().next(), fitting));
    }
    return hidden.contains(id.value())
        ? Optional.of(draft(id.span(), id.value().value()))
        : Optional.empty();
  }

  static Diagnostic draft(Span span, String what) {
    return Diagnostic.of(
            Rule.DRAFT_LINKED, span, "'" + what + "' is a draft, and this is published")
        .help("publish it too, or take the link out");
  }

  private Diagnostic unknown(Located<Id> id, Set<Kind> fitting) {
    String message = "unknown " + nouns(fitting) + " '" + id.value() + "'";
    return Diagnostic.of(Rule.UNKNOWN_ID, id.span(), message)
        .perhaps(nearest(id.value().value(), fitting));
  }

  private Optional<String> nearest(String word, Set<Kind> fitting) {
    return suggestions.near(word, candidates.computeIfAbsent(fitting, this::candidates));
  }

  private List<String> candidates(Set<Kind> fitting) {
    return kinds.entrySet().stream()
        .filter(entry -> !hidden.contains(entry.getKey()))
        .filter(entry -> entry.getValue().stream().anyMatch(fitting::contains))
        .map(entry -> entry.getKey().value())
        .toList();
  }

  private static Diagnostic wrongKind(Located<Id> id, Kind kind, Set<Kind> fitting) {
    String message =
        "'%s' is a %s, and a %s is expected here"
            .formatted(id.value(), kind.noun(), nouns(fitting));
    return Diagnostic.of(Rule.WRONG_KIND, id.span(), message);
  }

  private static String nouns(Set<Kind> fitting) {
    return fitting.equals(ANY)
        ? "entry"
        : new TreeSet<>(fitting).stream().map(Kind::noun).collect(Collectors.joining(" or "));
  }
}
