package dossier.cite;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names, as the Citation Style Language takes them. */
final class Names {
  private Names() {}

  static CSLName[] of(List<Name> names) {
    return names.stream().map(Names::of).toArray(CSLName[]::new);
  }

  /** The name as catalogues turn it: family name, given names, suffix. */
  static String inverted(CSLName name) {
    String family =
        Stream.of(name.getNonDroppingParticle(), name.getFamily(), name.getLiteral())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(family, name.getGiven(), name.getSuffix())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  static String inverted(CSLName[] names) {
    return Arrays.stream(names).map(Names::inverted).collect(Collectors.joining("; "));
  }

  private static CSLName of(Name name) {
    return name instanceof Personal person
        ? of(person)
        : new CSLNameBuilder().literal(name.printed()).build();
  }

  private static CSLName of(Personal person) {
    CSLNameBuilder name = new CSLNameBuilder().family(person.family());
    person.given().ifPresent(name::given);
    person.particle().ifPresent(name::nonDroppingParticle);
    person.suffix().ifPresent(name::suffix);
    return name.build();
  }
}
