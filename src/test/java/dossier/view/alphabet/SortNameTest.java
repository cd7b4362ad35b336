package dossier.view.alphabet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
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
            "96th Regiment",
            "234th Regiment",
            "“An Answer”",
            "Łódź",
            "the Moscow Times",
            "[A post on nothing]",
            "Türk",
            "Turku",
            "Αθήνα",
            "Авдіївка",
            "Європа",
            "Жанна",
            "Иркутск",
            "Ірпінь",
            "Їжак",
            "Йошкар-Ола",
            "Киев",
            "Яна",
            "東京");
    List<String> names = new ArrayList<>(ordered);
    Collections.shuffle(names, new Random(5));
    names.sort(Comparator.comparing(SortName::of));
    assertEquals(ordered, names);
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
    "Йод,Й",
    "ёж,Ё",
    "東京,東"
  })
  void standsUnderALetter(String name, String letter) {
    assertEquals(letter, SortName.of(name).heading());
  }

  @ParameterizedTest
  @CsvSource({"Put’ Domoi,put domoi", "TÜRK,Turk", "A Post,“Post”", "7x7 – x,7X7: x"})
  void whatDoesNotCountDoesNotPart(String name, String same) {
    assertEquals(SortName.of(name), SortName.of(same));
  }
}
