package dossier.view.listing;

import dossier.model.Entries;
import dossier.model.Entry;
import dossier.model.Group;
import dossier.model.Source;
import dossier.model.Story;
import dossier.text.SortName;
import dossier.text.SortName.Scripts;
import dossier.view.part.Terms;
import dossier.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A name of an entry in the index.
 *
 * @param name its own, or another spelling of it
 */
public record Listed(SortName order, String name, Entry entry) {
  private static final Comparator<Listed> ORDER =
      Comparator.comparing(Listed::order)
          .thenComparing(Listed::name)
          .thenComparing(listed -> listed.entry().id());

  /** Every name of what is published, in order: no draft's, and no withdrawn story's. */
  public static List<Listed> of(Entries entries) {
    return entries.all().stream()
        .filter(Entry::isPublic)
        .flatMap(entry -> names(entry, entries.scripts()))
        .sorted(ORDER)
        .toList();
  }

  /** A spelling that would stand beside another one of the same entry is left out. */
  private static Stream<Listed> names(Entry entry, Scripts scripts) {
    List<String> spellings = entry.spellings();
    List<SortName> orders = spellings.stream().map(name -> SortName.of(name, scripts)).toList();
    Stream.Builder<Listed> names = Stream.builder();
    for (int i = 0; i < spellings.size(); i++) {
      if (orders.indexOf(orders.get(i)) == i) {
        names.add(new Listed(orders.get(i), spellings.get(i), entry));
      }
    }
    return names.build();
  }

  /** What it names; of another spelling first how we call it. */
  public String words(Terms terms) {
    String kind = kind(terms);
    return name.equals(entry.name())
        ? kind
        : entry.name() + " (" + kind.toLowerCase(Locale.ROOT) + ")";
  }

  private String kind(Terms terms) {
    Words words = terms.words();
    return switch (entry.kind()) {
      case STORY -> words.of("kind.case", Map.of("number", ((Story) entry).caseNumber().value()));
      case SOURCE -> source((Source) entry, terms);
      case PERSON -> words.of("kind.person");
      case GROUP -> ((Group) entry).type().map(terms::of).orElseGet(() -> words.of("kind.group"));
      case PLACE -> words.of("kind.place");
      case PAGE -> words.of("kind.page");
    };
  }

  private static String source(Source source, Terms terms) {
    return source.publication().anonymous() && source.publication().container().isEmpty()
        ? terms.words().of("letters.source-unknown")
        : terms.words().of("letters.source", Map.of("outlet", terms.outlet(source)));
  }
}
