package dossier.model.work;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of an author or editor, as its bearer has it. */
public sealed interface Name {

  /** The name as it is printed: Simone de Beauvoir. */
  String printed();

  /** The name as catalogues turn it, the family name first: de Beauvoir, Simone. */
  String inverted();

  /**
   * A person's name.
   *
   * @param particle what stands before the family name and goes with it: de, van der
   * @param suffix Jr., III
   */
  record Personal(
      Optional<String> given, Optional<String> particle, String family, Optional<String> suffix)
      implements Name {

    /** The family name with its particle. */
    public String whole() {
      return particle.map(word -> word + " " + family).orElse(family);
    }

    @Override
    public String printed() {
      return Stream.of(given, Optional.of(whole()), suffix)
          .flatMap(Optional::stream)
          .collect(Collectors.joining(" "));
    }

    @Override
    public String inverted() {
      return Stream.of(Optional.of(whole()), given, suffix)
          .flatMap(Optional::stream)
          .collect(Collectors.joining(", "));
    }
  }

  /** A name that is never turned round: an institution's, a channel's, a single word. */
  record Whole(String words) implements Name {
    @Override
    public String printed() {
      return words;
    }

    @Override
    public String inverted() {
      return words;
    }
  }
}
