package dossier.evidence;

import dossier.evidence.copy.Word;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that turn a statement round or take its certainty from it: negations, denials, doubts
 * and conditions. Those of all languages count in every source, since a text may say a sentence in
 * another language than its own, but for those that are other words in the language of the source.
 * A closed list, which {@code docs/quotes-lock.md} repeats: it is there to be read, not to be
 * clever. Immutable.
 *
 * @param words in small letters; one that ends in {@code *} stands for all that begin so, one that
 *     begins with it for all that end so
 */
record Negations(Set<String> words) {
  /** By language (BCP 47). */
  static final Map<String, String> LISTS =
      Map.of(
          "en",
          "not no never nor neither none nobody nothing nowhere cannot without hardly "
              + "scarcely barely unless *n't deny denies denied denying denial* false* untrue lie "
              + "lies lied lying doubt* refus* fail* rarely seldom if allegedly supposedly "
              + "reportedly",
          "ru",
          "не ни нет без безо нельзя никто никого никому никем ничто ничего ничему ничем "
              + "никогда нигде никуда ниоткуда никак* ничей ничь* вряд едва если ложь ложн* лж* "
              + "неправд* отрица* опроверг* сомнева* редко якобы",
          "uk",
          "не ні ані нема немає без ніхто нікого нікому ніким ніщо нічого нічому нічим ніколи "
              + "ніде нікуди нізвідки ніяк* нічий ніч'* навряд ледве якщо неправд* брехн* бреше* "
              + "бреху* запереч* спростов* сумніва* рідко нібито",
          "de",
          "nicht nichts nie niemals niemand* nirgends nirgendwo kein* weder ohne kaum falsch* "
              + "unwahr* lüge* lügt bestreite* bestritt* leugne* dementier* bezweif* selten wenn "
              + "falls angeblich",
          "fr",
          "ne n'* non pas jamais rien aucun* personne ni sans nul nulle guère nullement faux "
              + "fausse* mensong* ment nie nient niait nié dément* dout* refus* rarement si "
              + "prétendument",
          "es",
          "no nunca jamás ni nada nadie ningún ningun* sin tampoco apenas falso* falsa* "
              + "mentira* miente* niega* negó negaron negaba* dud* raramente si supuestamente",
          "it",
          "non no mai né niente nulla nessun* senza neppure nemmeno falso falsa falsi false "
              + "falsamente bugia bugie ment* nega negò negato negano smenti* dubit* rifiut* "
              + "raramente se presunt*",
          "pl",
          "nie ani nigdy nikt nikogo nikomu nic niczego nigdzie bez żad* fałsz* kłam* "
              + "zaprzecz* nieprawd* wątpi* rzadko jeśli jeżeli rzekomo");

  /** By language: what is on another's list, and something else here. */
  static final Map<String, String> OTHERWISE =
      Map.of(
          "en",
          "sin",
          "de",
          "mai not lied lies",
          "fr",
          "mai lie lies fail*",
          "it",
          "si ne sin",
          "pl",
          "no");

  private static final Negations ALL = without(Set.of());

  /** Made once: they are asked for at each quotation. */
  private static final Map<String, Negations> BY_LANGUAGE =
      OTHERWISE.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, list -> without(Set.of(list.getValue().split(" ")))));

  /** Those that count in a source of a language (BCP 47). */
  static Negations of(Optional<String> language) {
    return language
        .map(tag -> tag.toLowerCase(Locale.ROOT).split("-", 2)[0])
        .map(BY_LANGUAGE::get)
        .orElse(ALL);
  }

  private static Negations without(Set<String> otherwise) {
    return new Negations(
        LISTS.values().stream()
            .flatMap(list -> Arrays.stream(list.split(" ")))
            .filter(word -> !otherwise.contains(word))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** The first of some folded words that is one. */
  Optional<String> firstIn(Stream<String> folded) {
    return folded.filter(this::contain).findFirst();
  }

  /** Whether a folded word, or a part of it at its hyphens, is one. */
  private boolean contain(String word) {
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
