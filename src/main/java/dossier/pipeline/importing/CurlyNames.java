package dossier.pipeline.importing;

import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.model.work.Name.Whole;
import dossier.prose.line.Curls;
import java.util.List;

/** Names with curly quotation marks, as they are read from a case file. */
final class CurlyNames {
  private CurlyNames() {}

  static List<Name> of(List<Name> names) {
    return names.stream().map(CurlyNames::of).toList();
  }

  static Name of(Name name) {
    return name instanceof Personal person
        ? new Personal(
            person.given().map(Curls::of),
            person.particle().map(Curls::of),
            Curls.of(person.family()),
            person.suffix().map(Curls::of))
        : new Whole(Curls.of(name.printed()));
  }
}
