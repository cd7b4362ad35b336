package dossier.view.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.model.value.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Time as a line of whole years. */
class AxisTest {

  private static Axis from(int first, int last) {
    return Axis.of(
        List.of(EdtfDate.of(LocalDate.of(first, 5, 1)), EdtfDate.of(LocalDate.of(last, 12, 31))));
  }

  @Test
  void aYearIsFromEdgeToEdge() {
    Axis year = from(2023, 2023);
    assertEquals(new Axis(2023, 1, 1), year);
    assertEquals(0, year.at(LocalDate.of(2023, 1, 1)));
    assertEquals(500, year.at(LocalDate.of(2023, 7, 2)), 2);
    assertEquals(997, year.at(LocalDate.of(2023, 12, 31)), 1);
  }

  @Test
  void whatLiesOutsideStandsAtTheEdge() {
    assertEquals(0, from(2023, 2024).at(LocalDate.MIN));
    assertEquals(1000, from(2023, 2024).at(LocalDate.MAX));
  }

  @Test
  void howeverLongTheTimeThereAreAtMostTenPeriodsAndAllOfItIsInThem() {
    for (int last = 1871; last < 9000; last += 13) {
      Axis axis = from(1871, last);
      assertTrue(axis.periods() <= 10, axis::toString);
      assertTrue(axis.first() <= 1871 && axis.year(axis.periods()) > last, axis::toString);
    }
  }
}
