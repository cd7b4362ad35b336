package dossier.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order events stand. */
class TimelineTest {

  private static List<String> titles(String... events) {
    return MadeUp.of(CaseText.source("x"), CaseText.story("a").events(events))
        .dossier()
        .timeline()
        .entries()
        .stream()
        .map(entry -> entry.event().title())
        .toList();
  }

  private static String event(String date, String title) {
    return "date: '%s', title: %s, sources: [x]".formatted(date, title);
  }

  @Test
  void aDayStandsBeforeADateThatMayBeAnotherOne() {
    assertEquals(
        List.of("the day", "perhaps", "about", "one of two", "the next day"),
        titles(
            event("2023-12-18?", "perhaps"),
            event("2023-12-18~", "about"),
            event("2023-12-19", "the next day"),
            event("2023-12-18/2023-12-19", "one of two"),
            event("2023-12-18", "the day")));
  }

  @Test
  void aMonthStandsAfterItsFirstDayAndBeforeItsSecond() {
    assertEquals(
        List.of("first", "month", "second"),
        titles(
            event("2023-12", "month"),
            event("2023-12-02", "second"),
            event("2023-12-01", "first")));
  }
}
