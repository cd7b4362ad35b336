package dossier.evidence.copy;

import dossier.prose.part.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words that a source must print for a quotation to be true to it.
 *
 * @param pieces in order; within a piece nothing is left out
 */
public record Expected(List<List<Part>> pieces) {
  /** Fewer words than these on one side of an ellipsis could be taken from anywhere. */
  private static final int FEWEST = 3;

  /**
   * A word, or what a dash joins to others.
   *
   * @param text folded
   * @param changed whether its first letter may be a capital or not
   */
  public record Part(String text, boolean changed) {

    /** Whether a text prints these words. */
    public boolean matches(String printed) {
      if (text.equals(printed)) {
        return true;
      }
      return changed
          && rest(text).equals(rest(printed))
          && first(text).equalsIgnoreCase(first(printed));
    }

    /** Whether it is more than a mark of punctuation. */
    boolean isWord() {
      return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String first(String word) {
      return word.isEmpty() ? word : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static String rest(String word) {
      return word.substring(first(word).length());
    }
  }

  public Expected {
    pieces = pieces.stream().map(List::copyOf).toList();
  }

  /** What a wording expects: without the punctuation at its two edges, and without empty pieces. */
  public static Expected of(Wording wording) {
    List<Wording.Piece> written = wording.pieces();
    List<List<Part>> pieces = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      List<Word> words = FoldedWords.of(written.get(i).text());
      int from = i == 0 ? leading(words) : 0;
      int to = i == written.size() - 1 ? trailing(words, from) : words.size();
      Wording.Piece piece = written.get(i);
      List<Part> parts =
          words.subList(from, to).stream().flatMap(word -> parts(word, piece)).toList();
      if (!parts.isEmpty()) {
        pieces.add(parts);
      }
    }
    return new Expected(pieces);
  }

  /** Whether there is a word in it at all. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * The first piece that an ellipsis leaves with too few words to be found by; empty if there is
   * none, or no ellipsis between pieces.
   */
  public Optional<String> thin() {
    return pieces.stream()
        .filter(piece -> pieces.size() > 1)
        .filter(piece -> piece.stream().filter(Part::isWord).count() < FEWEST)
        .findFirst()
        .map(piece -> piece.stream().map(Part::text).collect(Collectors.joining(" ")));
  }

  /** All parts, the gaps passed over. */
  List<Part> parts() {
    return pieces.stream().flatMap(List::stream).toList();
  }

  private static Stream<Part> parts(Word word, Wording.Piece piece) {
    List<String> parts = Word.parts(word.text());
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Part(parts.get(i), i == 0 && piece.changed().contains(word.start())));
  }

  private static int leading(List<Word> words) {
    int from = 0;
    while (from < words.size() && words.get(from).isEdge()) {
      from++;
    }
    return from;
  }

  private static int trailing(List<Word> words, int from) {
    int to = words.size();
    while (to > from && words.get(to - 1).isEdge()) {
      to--;
    }
    return to;
  }
}
