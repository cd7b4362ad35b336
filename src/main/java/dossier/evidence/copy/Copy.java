package dossier.evidence.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a private copy of a source, and its words. Immutable and safe to share between
 * threads.
 */
public final class Copy {
  private final String text;
  private final List<Word> words;
  private final List<Part> parts;
  private final Reading reading;

  /** A part of a word, as quotations are compared with it. */
  public record Part(String text, int word, boolean first, boolean last) {}

  private Copy(String text) {
    this.text = text;
    this.words = List.copyOf(FoldedWords.of(text));
    this.parts = parts(words);
    this.reading = new Reading(parts.stream().map(Part::text).toList());
  }

  /** A copy of a text. */
  public static Copy of(String text) {
    return new Copy(FoldedWords.normal(text));
  }

  /** The text in the form that its words' offsets count in. */
  public String text() {
    return text;
  }

  /** All words, in order: the leaves that are proved. */
  public List<Word> words() {
    return words;
  }

  /** The words of a stretch as they are printed, white space made one space. */
  public String printed(Stretch stretch) {
    String slice =
        text.substring(words.get(stretch.from()).start(), words.get(stretch.to() - 1).end());
    return slice.replaceAll("[\\s\\p{Z}]+", " ");
  }

  /** The parts of the copy, in order. */
  public List<Part> parts() {
    return parts;
  }

  /** How it was read. */
  public Reading reading() {
    return reading;
  }

  private static List<Part> parts(List<Word> words) {
    List<Part> parts = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      List<String> texts = Word.parts(words.get(i).text());
      for (int j = 0; j < texts.size(); j++) {
        parts.add(new Part(texts.get(j), i, j == 0, j == texts.size() - 1));
      }
    }
    return List.copyOf(parts);
  }
}
