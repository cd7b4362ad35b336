package dossier.model.value;

import java.util.Locale;

/** A word from a closed list. */
public interface Term {
  /** The constant's name. */
  String name();

  /** The word as editors write it. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
