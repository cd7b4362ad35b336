package dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import dossier.text.SortName.Scripts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortNameTest {
  @Test
  void ordersAsAReaderLooksNamesUp() {
    List<String> ordered =
        List.of(
            "!?",
            "2nd Brigade",
            "10th Brigade",
            "96th Regiment",
            "٢٣٤th Regiment",
            "9876543210 signatures",
            "12345678901 signatures",
            "Ångström",
            "“An Answer”",
            "d’Artagnan",
            "de Gaulle",
            "Łódź",
            "the Moscow Times",
            "Ørsted",
            "[A post on nothing]",
            "Þór",
            "Türk",
            "Turku",
            "van Gogh",
            "Zebra",
            "Αθήνα",
            "Авдіївка",
            "Андреева",
            "Європа",
            "Жанна",
            "Иркутск",
            "Ірина",
            "Ірпінь",
            "Їжак",
            "Йошкар-Ола",
            "Јован",
            "Киев",
            "Ќустендил",
            "Њујорк",
            "Яна",
            "東京");
    List<String> names = new ArrayList<>(ordered);
    Collections.shuffle(names, new Random(5));
    assertEquals(ordered, SortName.sorted(names, name -> name, Scripts.LATIN_FIRST));
  }

  /** Whatever a machine is set to, Turkish and Lithuanian with their own small letters among it. */
  @Test
  void theOrderIsTheSameInEveryLocale() {
    List<String> names =
        List.of(
            "Iğdır", "İzmir", "ingrid", "Ilse", "2nd", "١٠th", "Ёлка", "Їжак", "Σίσυφος", "ǅ", "ß");
    List<String> expected = SortName.sorted(names, name -> name, Scripts.LATIN_FIRST);
    Locale usual = Locale.getDefault();
    try {
      for (Locale locale : Locale.getAvailableLocales()) {
        Locale.setDefault(locale);
        assertEquals(
            expected, SortName.sorted(names, name -> name, Scripts.LATIN_FIRST), locale.toString());
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void whatHasOneNameStaysInItsOrder() {
    List<List<String>> things = List.of(List.of("A", "2"), List.of("A", "1"), List.of("2", "3"));
    assertEquals(
        List.of(things.get(2), things.get(0), things.get(1)),
        SortName.sorted(things, thing -> thing.get(0), Scripts.LATIN_FIRST));
  }

  @ParameterizedTest
  @CsvSource({
    "The Guardian,G",
    "The,T",
    "A,A",
    "'‘You’ll die in this pit’',Y",
    "234th,0–9",
    "'[…]',Other",
    "'',Other",
    "Öl,O",
    "Ærø,A",
    "Їжак,Ї",
    "Ѓорѓи,Г",
    "Љубљана,Љ",
    "٢nd,0–9",
    "Йод,Й",
    "ёж,Ё",
    "東京,東"
  })
  void standsUnderALetter(String name, String letter) {
    assertEquals(letter, SortName.of(name, Scripts.LATIN_FIRST).heading());
  }

  @ParameterizedTest
  @CsvSource({
    "Put’ Domoi,put domoi",
    "TÜRK,Turk",
    "A Post,“Post”",
    "7x7 – x,7X7: x",
    "Oʻzbek,O’zbek",
    "007,7"
  })
  void whatDoesNotCountDoesNotPart(String name, String same) {
    assertEquals(SortName.of(name, Scripts.LATIN_FIRST), SortName.of(same, Scripts.LATIN_FIRST));
  }

  /** The letters that the language itself has, and names in Latin letters after them. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk"})
  void whereCyrillicIsReadNamesStandAsTheCollationOfTheLanguageHasThem(String language) {
    String letters =
        language.equals("ru")
            ? "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
            : "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
    List<String> names = names(letters, new Random(11));
    RuleBasedCollator collator =
        (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag(language));
    collator.setStrength(Collator.PRIMARY);
    for (int i = 1; i < names.size(); i++) {
      String one = names.get(i - 1);
      String other = names.get(i);
      SortName before = SortName.of(one, Scripts.of(language));
      int order = before.compareTo(SortName.of(other, Scripts.of(language)));
      assertEquals(
          Integer.signum(collator.compare(one, other)), Integer.signum(order), one + ", " + other);
    }
  }

  private static List<String> names(String letters, Random random) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      String from = i % 5 == 0 ? "abcxyz" : letters;
      StringBuilder name = new StringBuilder();
      for (int length = 1 + random.nextInt(3); length > 0; length--) {
        name.append(from.charAt(random.nextInt(from.length())));
      }
      names.add(name.toString());
    }
    return names;
  }

  @Test
  void whereCyrillicIsReadItsLettersStandFirst() {
    List<String> names = List.of("96-й полк", "Ёлка", "Ежов", "The Guardian", "Яна", "[…]", "東京");
    assertEquals(
        List.of("[…]", "96-й полк", "Ежов", "Ёлка", "Яна", "The Guardian", "東京"),
        SortName.sorted(names, name -> name, Scripts.of("ru-RU")));
    assertEquals("Е", SortName.of("ёж", Scripts.CYRILLIC_FIRST).heading());
    assertEquals("G", SortName.of("The Guardian", Scripts.CYRILLIC_FIRST).heading());
  }
}
