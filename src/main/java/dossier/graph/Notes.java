package dossier.graph;

import dossier.prose.Prose;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Locator;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbered notes of one text, in order of their first marks. Cites of the same source at the
 * same place with the same words share a note; those behind a quotation have one of their own,
 * which says whether these very words were compared.
 */
public record Notes(List<Note> notes, List<List<Mark>> marks) {

  /**
   * One note: what it says, and the marks in the text that lead to it.
   *
   * @param quotation the citation right behind the quotation that it belongs to, counted from 0
   */
  public record Note(
      int number,
      Id source,
      Wording wording,
      Optional<Integer> quotation,
      List<Integer> occurrences) {}

  /** What a cite says besides its source. */
  public record Wording(
      String prefix, Optional<Locator> locator, String suffix, Optional<String> translator) {}

  /** One mark in the text: the number of its note, and which mark of the text it is, from 1. */
  public record Mark(int number, int occurrence) {}

  private record Key(Id source, Wording wording, Optional<Integer> quotation) {}

  /** Numbers the citations of a text. */
  public static Notes of(Prose prose) {
    Set<Integer> quoting =
        prose.quotations().stream()
            .flatMap(quotation -> quotation.citation().stream())
            .map(Citation::index)
            .collect(Collectors.toSet());
    Map<Key, Integer> numbers = new LinkedHashMap<>();
    List<List<Integer>> occurrences = new ArrayList<>();
    List<List<Mark>> marks = new ArrayList<>();
    int occurrence = 0;
    for (Citation citation : prose.citations()) {
      Optional<Integer> quotation = Optional.of(citation.index()).filter(quoting::contains);
      List<Mark> group = new ArrayList<>();
      for (Cite cite : citation.cites()) {
        int number = numbers.computeIfAbsent(key(cite, quotation), key -> numbers.size() + 1);
        if (number > occurrences.size()) {
          occurrences.add(new ArrayList<>());
        }
        occurrences.get(number - 1).add(++occurrence);
        group.add(new Mark(number, occurrence));
      }
      marks.add(List.copyOf(group));
    }
    return new Notes(notes(numbers, occurrences), List.copyOf(marks));
  }

  /** The marks of a citation, one for each source cited in it. */
  public List<Mark> marks(Citation citation) {
    return marks.get(citation.index());
  }

  private static Key key(Cite cite, Optional<Integer> quotation) {
    Wording wording = new Wording(cite.prefix(), cite.locator(), cite.suffix(), cite.translator());
    return new Key(new Id(cite.source().value()), wording, quotation);
  }

  private static List<Note> notes(Map<Key, Integer> numbers, List<List<Integer>> occurrences) {
    List<Note> notes = new ArrayList<>();
    numbers.forEach(
        (key, number) -> {
          List<Integer> places = List.copyOf(occurrences.get(number - 1));
          notes.add(new Note(number, key.source(), key.wording(), key.quotation(), places));
        });
    return List.copyOf(notes);
  }
}
