package dossier.view.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.graph.Timeline;
import dossier.made.CaseText;
import dossier.made.MadeUp;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where events stand beside each other. */
class LanesTest {

  private static List<Integer> lanes(int cases) {
    CaseText[] stories =
        IntStream.rangeClosed(1, cases)
            .mapToObj(
                number ->
                    CaseText.story("s" + number)
                        .with("case", String.valueOf(number))
                        .events("date: 20%02d, title: E, sources: [x]".formatted(50 - number)))
            .toArray(CaseText[]::new);
    List<Timeline.Entry> events =
        MadeUp.of(CaseText.source("x")).with(stories).dossier().timeline().entries();
    Lanes lanes = Lanes.of(events);
    return events.stream().map(lanes::of).toList();
  }

  @Test
  void eachCaseHasALaneByItsNumber() {
    assertEquals(List.of(3, 2, 1), lanes(3));
    assertEquals(12, lanes(12).get(0));
  }

  @Test
  void moreThanTwelveShareOne() {
    assertEquals(List.of(1), lanes(13).stream().distinct().toList());
  }
}
