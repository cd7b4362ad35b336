package dossier.emit.search;

import dossier.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * What a field for searching offers while somebody types.
 *
 * @param note what tells it from others of its name; may be empty
 * @param language that of the name, where it is not the dossier's (BCP 47)
 */
public record Suggestion(
    Sort sort, Name name, Address address, String note, Optional<String> language) {

  /**
   * What it is called.
   *
   * @param also its other names, by which it is offered too
   */
  public record Name(String words, List<String> also) {
    public Name {
      also = List.copyOf(also);
    }
  }

  /** What readers are offered, in the order in which it is offered to them. */
  public enum Sort {
    CASE,
    PERSON,
    GROUP,
    PLACE,
    CLAIM,
    SOURCE,
    PAGE
  }

  private static final List<Sort> SORTS = List.of(Sort.values());

  /** The folded words of all its names. */
  SortedSet<String> words() {
    SortedSet<String> words = new TreeSet<>();
    names().forEach(each -> Tokenizer.each(each, word -> words.add(Tokenizer.folded(word))));
    return words;
  }

  /** How many characters it has, about. */
  int length() {
    return names().mapToInt(String::length).sum() + address.path().length() + note.length();
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(name.words()), name.also().stream());
  }

  void write(JsonGenerator json) {
    json.writeStartArray();
    json.writeNumber(SORTS.indexOf(sort));
    json.writeString(name.words());
    json.writeString(address.fromRoot());
    json.writeString(note);
    json.writeString(String.join("\n", name.also()));
    language.ifPresent(json::writeString);
    json.writeEndArray();
  }
}
