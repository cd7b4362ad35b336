package dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertEquals(ordered, SortName.sorted(names, name -> name));
  }

  /** Whatever a machine is set to, Turkish and Lithuanian with their own small letters among it. */
  @Test
  void theOrderIsTheSameInEveryLocale() {
    List<String> names =
        List.of(
            "Iğdır", "İzmir", "ingrid", "Ilse", "2nd", "١٠th", "Ёлка", "Їжак", "Σίσυφος", "ǅ", "ß");
    List<String> expected = SortName.sorted(names, name -> name);
    Locale usual = Locale.getDefault();
    try {
      for (Locale locale : Locale.getAvailableLocales()) {
        Locale.setDefault(locale);
        assertEquals(expected, SortName.sorted(names, name -> name), locale.toString());
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
        SortName.sorted(things, thing -> thing.get(0)));
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
    assertEquals(letter, SortName.of(name).heading());
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
    assertEquals(SortName.of(name), SortName.of(same));
  }
}
