package dossier.parse.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.value.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-02-29, 2024-02-29, 2024-02-29",
    "2023?, 2023-01-01, 2023-12-31",
    "2023-12-18?, 2023-12-18, 2023-12-18",
    "2023-07-26~, 2023-07-26, 2023-07-26",
    "2023-07%, 2023-07-01, 2023-07-31",
    "2023-XX, 2023-01-01, 2023-12-31",
    "2023-07-XX, 2023-07-01, 2023-07-31",
    "202X, 2020-01-01, 2029-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "2023-12-18/2023-12-19, 2023-12-18, 2023-12-19",
    "2023-02/2023-03, 2023-02-01, 2023-03-31"
  })
  void knowsTheFirstAndTheLastDay(String text, LocalDate first, LocalDate last) {
    EdtfDate when = Edtf.read(text).orElseThrow();
    assertEquals(first, when.earliest());
    assertEquals(last, when.latest());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2023-02-30", "2023-13", "2023-00", "2023-02-00", "23", "2023-2-3", "18 December 2023",
        "2023-12-18T10:00", "2023-12-19/2023-12-18", "/", "../..", "2023-XX-18", "202X-05",
            "2023??", "9999999"
      })
  void refusesWhatIsNoDate(String text) {
    assertEquals(Optional.empty(), Edtf.read(text));
  }

  @Test
  void knowsOpenIntervals() {
    assertEquals(LocalDate.MAX, Edtf.read("2023-02-23/..").orElseThrow().latest());
    assertEquals(LocalDate.MIN, Edtf.read("/2023").orElseThrow().earliest());
  }

  @Test
  void anExactDayIsOneDayWithoutDoubt() {
    assertTrue(Edtf.read("2023-12-18").orElseThrow().exactDay().isPresent());
    for (String vague :
        new String[] {"2023-12", "2023-12-18?", "2023-12-18~", "2023-12-18/2023-12-19"}) {
      assertTrue(Edtf.read(vague).orElseThrow().exactDay().isEmpty(), vague);
    }
  }
}
