package dossier.guard;

import dossier.guard.ListWords.Word;
import dossier.guard.ProtectedNames.Pattern;
import dossier.guard.name.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for protected names in texts; remembers words it has seen. Safe to share. */
final class NameMatcher {
  private final ProtectedNames names;
  private final Remembered remembered;

  NameMatcher(ProtectedNames names) {
    this.names = names;
    this.remembered = new Remembered(names::heard);
  }

  /**
   * All sightings, in the order of the text.
   *
   * @param address whether the text is an address, where ordinary words stand in small letters too
   */
  List<Sighting> in(String text, boolean address) {
    ListWords words = ListWords.of(text, remembered);
    List<Sighting> sightings = new ArrayList<>();
    for (Word word : words.all()) {
      Stream.concat(alone(word), together(word, words))
          .filter(span -> address || span.isName(text))
          .forEach(span -> sightings.add(span.sighting()));
    }
    return sightings.stream().distinct().toList();
  }

  /** A spelling that stands in a text from one word to another. */
  private record Spelled(Pattern pattern, Word first, Word last) {
    Sighting sighting() {
      return new Sighting(pattern.name(), first.start(), last.end());
    }

    /**
     * Whether it is a name even in running text: two words are, and so is one with a capital; in
     * small letters one is unless everybody writes that word, and unless it could be one of a
     * language that Dossier does not know.
     */
    boolean isName(String text) {
      if (!first.isInRunOf(last)) {
        return true;
      }
      String run = text.substring(first.start(), first.end());
      boolean told = !pattern.isOneWord() || first.found().isCommon() || !Spelling.isSmall(run);
      return (told && !Spelling.isOrdinary(run)) || isInAddress(text, first);
    }
  }

  private Stream<Spelled> alone(Word word) {
    return word.found().isWhole()
        ? names.with(word.found().word()).stream()
            .filter(Pattern::isOneWord)
            .map(pattern -> new Spelled(pattern, word, word))
        : Stream.of();
  }

  private Stream<Spelled> together(Word word, ListWords words) {
    List<Spelled> found = new ArrayList<>();
    for (Word next : words.behind(word.to())) {
      for (Pattern pattern : names.with(word.found().word(), next.found().word())) {
        List<Integer> rest = without(pattern.words(), word);
        last(next, rest, words).ifPresent(last -> found.add(new Spelled(pattern, word, last)));
      }
    }
    return found.stream();
  }

  /** The last word of a spelling of which this word is the next, and these are still to come. */
  private static Optional<Word> last(Word word, List<Integer> wanted, ListWords words) {
    List<Integer> rest = without(wanted, word);
    if (rest.isEmpty() || rest.size() == wanted.size()) {
      return rest.isEmpty() ? Optional.of(word) : Optional.empty();
    }
    return words.behind(word.to()).stream()
        .flatMap(next -> last(next, rest, words).stream())
        .findFirst();
  }

  private static List<Integer> without(List<Integer> words, Word word) {
    List<Integer> rest = new ArrayList<>(words);
    rest.remove((Integer) word.found().word());
    return rest;
  }

  /** In an address a name has no capital letter that would tell it from a word. */
  private static boolean isInAddress(String text, Word word) {
    int start = word.start();
    while (start > 0 && isOfAddress(text.charAt(start - 1))) {
      start--;
    }
    int end = word.end();
    while (end < text.length() && isOfAddress(text.charAt(end))) {
      end++;
    }
    String around = text.substring(start, end);
    return around.contains("://") || around.contains(".html") || around.contains("@");
  }

  private static boolean isOfAddress(char c) {
    return Character.isLetterOrDigit(c) || "-._~:/?#@%&+=".indexOf(c) >= 0;
  }
}
