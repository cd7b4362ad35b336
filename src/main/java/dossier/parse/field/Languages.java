package dossier.parse.field;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Language tags (BCP 47) whose language is one that ISO 639 lists, as far as Java knows them. */
final class Languages {
  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** The tag in its canonical form; empty if it is none. */
  static Optional<String> tag(String written) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(written).build();
      return Optional.of(locale.toLanguageTag()).filter(tag -> exists(locale.getLanguage()));
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** The tag of a language that was written by its name, in English or in itself. */
  static Optional<String> named(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(language -> isNamed(Locale.forLanguageTag(language), name))
        .sorted()
        .findFirst();
  }

  private static boolean isNamed(Locale language, String name) {
    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
        || language.getDisplayLanguage(language).equalsIgnoreCase(name);
  }

  /** Java has a name for each language that it knows, and none for the rest. */
  private static boolean exists(String language) {
    boolean named =
        !Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH).equals(language);
    return TWO_LETTERS.contains(language) || (language.length() == 3 && named);
  }
}
