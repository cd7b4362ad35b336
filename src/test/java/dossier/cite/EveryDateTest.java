package dossier.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.value.CitationFormat;
import dossier.model.value.EdtfDate;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a case file may say of a date: it is set and written, and never more exactly. */
class EveryDateTest {
  private static final List<String> TYPES =
      List.of("article-newspaper", "report", "book", "post", "interview", "personal_communication");

  private static Source source(String edtf, String type) {
    CaseText text = CaseText.source("x").with("title", "Q").with("type", type);
    return (Source) text.with("issued", "\"" + edtf + "\"").entry();
  }

  private static EdtfDate when(String edtf) {
    return source(edtf, "report").publication().issued().orElseThrow();
  }

  /** Every form of a point that explain D019 lists, and every pair of forms as an interval. */
  private static Set<String> forms() {
    List<String> marks = List.of("", "?", "~", "%");
    List<String> early = new ArrayList<>(List.of("..", ""));
    List<String> late = new ArrayList<>(List.of("..", ""));
    for (String mark : marks) {
      List.of(
              "1985",
              "1985-04",
              "1985-04-12",
              "1985-04-XX",
              "1985-XX",
              "1985-XX-XX",
              "198X",
              "19XX")
          .forEach(form -> early.add(form + mark));
      List.of(
              "2012",
              "2012-03",
              "2012-03-09",
              "2012-03-XX",
              "2012-XX",
              "2012-XX-XX",
              "201X",
              "20XX")
          .forEach(form -> late.add(form + mark));
    }
    Set<String> forms = new LinkedHashSet<>(early.subList(2, early.size()));
    early.forEach(from -> late.forEach(to -> forms.add(from + "/" + to)));
    forms.removeIf(form -> form.matches("(\\.\\.)?/(\\.\\.)?"));
    return forms;
  }

  @Test
  void everyFormIsSetInEveryStyleAndWrittenInEveryFormat() {
    Random random = new Random(19);
    List<Bibliographer> styles =
        Style.NAMES.stream()
            .map(name -> new Bibliographer(Style.bundled(name), "en", Words.english()))
            .toList();
    Set<String> forms = forms();
    assertTrue(forms.size() > 1_000, () -> "" + forms.size());
    for (String form : forms) {
      Source source = source(form, TYPES.get(random.nextInt(TYPES.size())));
      Item item = Items.of(source, List.of(), Settings.UNREADABLE, Words.english());
      for (CitationFormat format : CitationFormat.values()) {
        noMoreExact(CitationFile.of(format, List.of(item), Words.english()), when(form));
      }
      int style = random.nextInt(styles.size());
      set(styles.get(style).reference(source).markup(), when(form), Style.NAMES.get(style));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12?/2024",
    "2023-12/2024",
    "2023-12-18/2024-01",
    "2000-XX-XX/2012-03",
    "1985-04/..",
    "/1985",
    "201X",
    "19XX",
    "198X/199X",
    "2023-12-18/..",
    "2023-12-18/",
    "2023?",
    "2023-07-26~"
  })
  void whatOnceFailedIsSetInEveryStyle(String form) {
    for (String style : Style.NAMES) {
      for (String type : TYPES) {
        Bibliographer bibliographer =
            new Bibliographer(Style.bundled(style), "en", Words.english());
        set(bibliographer.reference(source(form, type)).markup(), when(form), style);
      }
    }
  }

  /** A vague date stands in words and once; some styles print no date of some types. */
  private static void set(String reference, EdtfDate when, String style) {
    if (when.exactly().isEmpty() && reference.matches(".*\\d{4}.*")) {
      String text = reference.toLowerCase(Locale.ROOT);
      String words = when.words(Words.english()).toLowerCase(Locale.ROOT);
      int first = text.indexOf(words);
      assertTrue(
          first >= 0, () -> style + ": " + reference + " without " + when.words(Words.english()));
      assertEquals(first, text.lastIndexOf(words), () -> style + ": " + reference);
    }
    assertFalse(reference.matches(".*\uE000.*|.*[^.]\\.\\.( |$).*"), reference);
  }

  /** No machine reads a year, month or day where none is certain. */
  private static void noMoreExact(String file, EdtfDate when) {
    if (when.exactly().isEmpty()) {
      assertFalse(file.contains("date-parts"), file);
      assertFalse(file.contains("\r\nDA  - "), file);
      assertFalse(file.contains("\tmonth = ") || file.contains("\tday = "), file);
      assertFalse(file.matches("(?s).*\r\nPY  - \\d{4}\r\n.*") && !oneYear(when), file);
      assertFalse(file.matches("(?s).*\tyear = \\{\\d{4}}.*") && !oneYear(when), file);
    }
  }

  /** A day within one year that is certain. */
  private static boolean oneYear(EdtfDate when) {
    return !when.edtf().matches(".*[?~%].*")
        && when.earliest().getYear() == when.latest().getYear();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1985-04/.. | not before April 1985",
        "../1985-04-12 | not after 12 April 1985",
        "/1985 | not after 1985",
        "201X | between 2010 and 2019",
        "19XX | between 1900 and 1999",
        "198X/199X | between 1980 and 1999",
        "198X/1995-04 | between 1980 and April 1995",
        "199X/.. | not before 1990",
        "../199X | not after 1999",
        "2023-12?/2024 | between December 2023 (not certain) and 2024",
        "2023-12-18/2023-12-19 | 18 or 19 December 2023",
        "2023-12-31/2024-01-01 | 31 December 2023 or 1 January 2024",
        "2023-12-18/2023-12-18 | 18 December 2023",
        "2023-07-26~ | about 26 July 2023",
        "2023-07% | about July 2023 (not certain)",
        "2023-XX | 2023"
      })
  void inWords(String edtf, String words) {
    assertEquals(words, when(edtf).words(Words.english()));
  }
}
