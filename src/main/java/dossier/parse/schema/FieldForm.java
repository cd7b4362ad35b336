package dossier.parse.schema;

import dossier.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a field takes. */
public sealed interface FieldForm {

  /** A text of one kind. */
  enum Plain implements FieldForm {
    /** Any words. */
    TEXT,
    /** A day (ISO 8601). */
    DATE,
    /** A date as far as it is known (EDTF level 1). */
    WHEN,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A language tag (BCP 47). */
    LANGUAGE,
    /** The name of a time zone (IANA). */
    ZONE,
    /** The address of a page on the web. */
    ADDRESS,
    /** An old address of a page of this site. */
    OLD_ADDRESS,
    /** A Digital Object Identifier. */
    DOI,
    /** An id that is made here, and names nothing elsewhere. */
    OWN_ID,
    /** The id of a claim of this story. */
    CLAIM,
    /** The key of a sentence in a fact-checker's sheet. */
    SENTENCE_KEY,
    /** The root of a private copy: 64 hexadecimal digits. */
    CAPTURE
  }

  /**
   * A word from a list.
   *
   * @param words in the order in which they are told
   * @param closed whether no other words may stand there
   */
  record Words(List<Word> words, boolean closed) implements FieldForm {

    /** A list of words that are not explained one by one. */
    public static Words open(List<String> words) {
      return new Words(
          words.stream().map(word -> new Word(word, Optional.empty())).toList(), false);
    }
  }

  /** A word of a list and what it means, where that needs saying. */
  record Word(String word, Optional<String> meaning) {}

  /**
   * The id of an entry of some kinds.
   *
   * @param others words that may stand in its place
   */
  record Ids(Set<Kind> kinds, List<Word> others) implements FieldForm {}

  /** A whole number from a smallest one on. */
  record Whole(int smallest) implements FieldForm {}

  /** Degrees up to a limit on both sides of zero. */
  record Degrees(int limit) implements FieldForm {}

  /** A list of which each item is of one form. */
  record Items(FieldForm item) implements FieldForm {}

  /** A group of fields, in the order in which they are asked for. */
  record Group(List<SchemaField> fields) implements FieldForm {

    /** The field of a name, if there is one. */
    public Optional<SchemaField> field(String name) {
      return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
  }

  /** A text, or a group of fields that says more. */
  record TextOrGroup(FieldForm text, Group group) implements FieldForm {}
}
