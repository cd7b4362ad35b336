package dossier.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.site.Html;
import dossier.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | (2022, ноябрь 23). | (2022, 23 ноября).",
        "ru | 3 май 2022 г. | 3 мая 2022 г.",
        "ru | (2022, ноябрь). | (2022, ноябрь).",
        "ru | ноябрь 2022 г. | ноябрь 2022 г.",
        "uk | 3 листопад 2022 | 3 листопада 2022",
        "en | 23 November 2022 | 23 November 2022"
      })
  void aMonthBesideADayIsInTheGenitive(String language, String set, String right) {
    MonthCases months = MonthCases.of(Words.in(language));
    assertEquals(new Html(right), months.corrected(new Html(set)));
  }
}
