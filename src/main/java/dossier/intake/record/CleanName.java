package dossier.intake.record;

import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.model.work.Name.Whole;
import java.util.Optional;

/** A name whose parts front matter can hold. */
final class CleanName {
  private CleanName() {}

  /** The name; empty if there is nothing of it, or not all of it can be kept. */
  static Optional<Name> of(Name name) {
    if (part(name.printed()).isEmpty()) {
      return Optional.empty();
    }
    if (name instanceof Personal person && part(person.family()).isPresent()) {
      Personal clean =
          new Personal(
              person.given().flatMap(CleanName::part),
              person.particle().flatMap(CleanName::part),
              part(person.family()).orElse(""),
              person.suffix().flatMap(CleanName::part));
      return Optional.of(clean);
    }
    return part(name.printed()).map(Whole::new);
  }

  private static Optional<String> part(String words) {
    String line = OneLineText.of(words);
    return Optional.of(line)
        .filter(text -> !text.isEmpty())
        .filter(text -> OneLineText.fault(text).isEmpty());
  }
}
