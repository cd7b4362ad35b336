package dossier.view.home;

import dossier.model.value.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Time as a line: whole years, grouped into at most ten periods of equal length. Pure.
 *
 * @param first the first year
 * @param step how many years a period has
 * @param periods how many periods there are
 */
record Axis(int first, int step, int periods) {
  private static final int MOST = 10;
  private static final int WHOLE = 1000;

  /** One that holds all bounds of some dates that are known. */
  static Axis of(List<EdtfDate> dates) {
    List<Integer> years = dates.stream().flatMap(Axis::bounds).map(LocalDate::getYear).toList();
    int first = years.stream().min(Integer::compare).orElse(0);
    int last = years.stream().max(Integer::compare).orElse(0);
    int step = step(last - first + 1);
    int begin = Math.floorDiv(first, step) * step;
    return new Axis(begin, step, Math.floorDiv(last - begin, step) + 1);
  }

  /**
   * 1, 2, 5, 10, 20, 50, …: the first that leaves room for one period more, which may begin early.
   */
  private static int step(int years) {
    int step = 1;
    for (int i = 0; years > step * MOST || (step > 1 && years > step * (MOST - 1)); i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
  }

  private static Stream<LocalDate> bounds(EdtfDate date) {
    return Stream.of(date.earliest(), date.latest())
        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX));
  }

  /** Where a day stands; what lies outside stands at the edge. */
  int at(LocalDate day) {
    double years = (double) day.getYear() - first + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    return (int) Math.round(Math.max(0, Math.min(1, years / (step * periods))) * WHOLE);
  }

  /** The first year of a period, counted from 0. */
  int year(int period) {
    return first + period * step;
  }
}
