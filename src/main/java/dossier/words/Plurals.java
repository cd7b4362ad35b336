package dossier.words;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which plural form goes with a number (CLDR). Those of English stand here, as ICU takes long to
 * load; the rules of other languages are ICU's, read when they are first asked.
 */
final class Plurals {
  private static final String ENGLISH = "en";

  private final String language;
  private volatile @Nullable PluralRules cardinal;
  private volatile @Nullable PluralRules ordinal;

  Plurals(String language) {
    this.language = language;
  }

  /** The form of a number of things, such as {@code one}. */
  String form(double number) {
    if (language.equals(ENGLISH)) {
      return Math.abs(number) == 1 ? "one" : "other";
    }
    return cardinal().select(number);
  }

  /** All forms, each with a number that has it: a large one, which no pattern has words for. */
  SortedMap<String, Double> samples() {
    SortedMap<String, Double> samples = new TreeMap<>();
    for (String form : cardinal().getKeywords()) {
      cardinal().getSamples(form).stream()
          .max(Double::compare)
          .ifPresent(number -> samples.put(form, number));
    }
    return samples;
  }

  private PluralRules cardinal() {
    PluralRules rules = cardinal;
    if (rules == null) {
      rules = PluralRules.forLocale(ULocale.forLanguageTag(language), PluralType.CARDINAL);
      cardinal = rules;
    }
    return rules;
  }

  /** The form of a place in an order, such as {@code two} in English for the 2nd. */
  String ordinal(double number) {
    return language.equals(ENGLISH) ? englishOrdinal(Math.abs(number)) : ordinal().select(number);
  }

  private static String englishOrdinal(double number) {
    double tens = number % 100;
    if (tens >= 11 && tens <= 13) {
      return "other";
    }
    double ones = number % 10;
    if (ones == 1) {
      return "one";
    }
    return ones == 2 ? "two" : ones == 3 ? "few" : "other";
  }

  private PluralRules ordinal() {
    PluralRules rules = ordinal;
    if (rules == null) {
      rules = PluralRules.forLocale(ULocale.forLanguageTag(language), PluralType.ORDINAL);
      ordinal = rules;
    }
    return rules;
  }
}
