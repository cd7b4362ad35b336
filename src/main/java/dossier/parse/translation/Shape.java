package dossier.parse.translation;

import java.util.Map;
import java.util.Optional;

/** Where in a value of the front matter there are words, which a translation has of its own. */
sealed interface Shape {
  /** The value is words. */
  record Words() implements Shape {}

  /** Our rendering of foreign words, which in another language may be needed where it was not. */
  record Rendering() implements Shape {}

  /** A list of words, of which a translation has as many. */
  record WordList() implements Shape {}

  /**
   * A group of fields.
   *
   * @param fields those with words in them; all others are the original's
   */
  record Group(Map<String, Shape> fields) implements Shape {}

  /**
   * A list of groups of fields.
   *
   * @param key the field by which a group of the translation says which it translates, and which of
   *     those with that value; without one it is the group at the same place
   */
  record Groups(Optional<String> key, Group each) implements Shape {}
}
