package dossier.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.Workbench;
import dossier.made.CaseText;
import dossier.model.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every list of names has one order, which is that of the index from A to Z. */
class OrderOfListsTest {
  private static final List<String> NAMES =
      List.of(
          "2nd Witness",
          "10th Witness",
          "Ångström",
          "de Gaulle",
          "Łukasz",
          "Ørsted",
          "van Gogh",
          "Zebra",
          "Андреева",
          "Ирина",
          "Ірина",
          "Яна");

  private static CaseText called(Kind kind, String id, String name) {
    return CaseText.named(kind, id).with("name", name).with("description", "See [[jane-doe]].");
  }

  /** The last is written first, under the first of the ids. */
  private static Workbench written(Path folder) {
    Workbench bench = Workbench.small(folder);
    for (int i = 0; i < NAMES.size(); i++) {
      String id = "n" + (100 + NAMES.size() - i);
      String name = NAMES.get(i);
      bench.write(called(Kind.PERSON, "person-" + id, name));
      bench.write(called(Kind.GROUP, "group-" + id, name).with("type", "media"));
      bench.write(called(Kind.PLACE, "place-" + id, name).body("Near [[jane-doe]].\n"));
      bench.write(
          CaseText.source("source-" + id)
              .with("title", name)
              .with("consulted", "secondhand")
              .with("issued", "2025-01-01")
              .with("seen-through", "[the-report]"));
    }
    return bench;
  }

  private static List<String> names(Workbench bench, String page, String links) {
    return Jsoup.parse(bench.read("site/" + page)).select(links).eachText().stream()
        .filter(NAMES::contains)
        .toList();
  }

  private static void assertInOrder(Workbench bench) {
    for (String kind : List.of("people", "groups", "places", "sources")) {
      String names = kind.equals("sources") ? "main li cite" : "main li a";
      assertEquals(NAMES, names(bench, kind + ".html", names), kind);
      assertEquals(NAMES, names(bench, "a-z.html", ".names a[href^=" + kind + "]"), kind);
    }
    assertEquals(NAMES, names(bench, "people/jane-doe.html", "main a[href*=place-n]"));
  }

  @Test
  void everyListIsInTheOrderOfTheIndex(@TempDir Path folder) {
    assertInOrder(written(folder).build().passes());
  }

  @Test
  void theOrderIsTheSameWhateverTheMachineIsSetTo(@TempDir Path folder) {
    Locale usual = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "sd-Arab", "th-TH-u-nu-thai", "lt-LT")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertInOrder(written(folder.resolve(tag)).build().passes());
      }
    } finally {
      Locale.setDefault(usual);
    }
  }
}
