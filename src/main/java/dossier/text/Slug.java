package dossier.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes of a name what can stand in a file name and an address. */
public final class Slug {
  private static final int LONGEST = 80;

  private static final Map<String, String> GERMAN =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae");

  private Slug() {}

  /** Lower-case letters a to z, digits and hyphens; empty if nothing is left of the name. */
  public static Optional<String> of(String name) {
    String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String latin =
        lower
            .codePoints()
            .mapToObj(Character::toString)
            .map(Slug::latin)
            .collect(Collectors.joining());
    String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return Optional.of(slug).filter(made -> !made.isEmpty() && made.length() <= LONGEST);
  }

  private static String latin(String letter) {
    return GERMAN.getOrDefault(letter, Romanization.of(letter));
  }
}
