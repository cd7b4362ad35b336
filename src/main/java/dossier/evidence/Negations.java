package dossier.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that turn a statement round, in the language of a source; in a language that is not on
 * the list, those of all. A closed list, which {@code docs/quotes-lock.md} repeats: it is there to
 * be read, not to be clever. Immutable.
 *
 * @param words in small letters; one that ends in {@code *} stands for all that begin so, one that
 *     begins with it for all that end so
 */
record Negations(Set<String> words) {
  private static final Map<String, String> LISTS =
      Map.of(
          "en",
          "not no never nor neither none nobody nothing nowhere cannot without hardly scarcely barely"
              + " unless *n't",
          "ru",
          "не ни нет без безо нельзя никто никого никому никем ничто ничего ничему ничем никогда нигде"
              + " никуда ниоткуда никак* ничей ничь* вряд едва",
          "uk",
          "не ні ані нема немає без ніхто нікого нікому ніким ніщо нічого нічому нічим ніколи ніде нікуди"
              + " нізвідки ніяк* нічий ніч'* навряд ледве",
          "de",
          "nicht nichts nie niemals niemand* nirgends nirgendwo kein* weder ohne kaum",
          "fr",
          "ne n'* non pas jamais rien aucun* personne ni sans nul nulle guère nullement",
          "es",
          "no nunca jamás ni nada nadie ningún ningun* sin tampoco apenas",
          "it",
          "non no mai né niente nulla nessun* senza neppure nemmeno",
          "pl",
          "nie ani nigdy nikt nikogo nikomu nic niczego nigdzie bez żad*");

  /** Those of a language (BCP 47). */
  static Negations of(Optional<String> language) {
    return language
        .map(tag -> tag.toLowerCase(Locale.ROOT).split("-", 2)[0])
        .map(LISTS::get)
        .map(list -> new Negations(Set.of(list.split(" "))))
        .orElseGet(Negations::all);
  }

  private static Negations all() {
    return new Negations(
        LISTS.values().stream()
            .flatMap(list -> List.of(list.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a folded word, or a part of it at its hyphens, is one. */
  boolean contain(String word) {
    return Word.parts(word.toLowerCase(Locale.ROOT)).stream().anyMatch(this::containPart);
  }

  private boolean containPart(String part) {
    return words.contains(part) || words.stream().anyMatch(pattern -> fits(pattern, part));
  }

  private static boolean fits(String pattern, String part) {
    return (pattern.endsWith("*") && part.startsWith(pattern.substring(0, pattern.length() - 1)))
        || (pattern.startsWith("*") && part.endsWith(pattern.substring(1)));
  }
}
