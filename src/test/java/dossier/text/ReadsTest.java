package dossier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.text.Reads.Noted;
import dossier.text.Reads.Whole;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is looked at while something is made is noted by all who make it. */
class ReadsTest {
  private static final Id PIER = new Id("pier");
  private static final Id SALE = new Id("sale");

  private static int look(Id id) {
    Reads.file(id);
    return 1;
  }

  @Test
  void whoMakesSomethingAroundItNotesItToo() {
    Noted<Integer> outer =
        Reads.during(
            () -> {
              Noted<Integer> inner = Reads.during(() -> look(PIER));
              assertEquals(Set.of(PIER), inner.log().files());
              return look(SALE);
            });
    assertEquals(Set.of(PIER, SALE), outer.log().files());
  }

  @Test
  void whatIsRememberedIsLookedAtAgain() {
    Memo<Id, Integer> memo = new Memo<>();
    AtomicInteger made = new AtomicInteger();
    for (int i = 0; i < 2; i++) {
      Noted<Integer> page =
          Reads.during(() -> memo.of(PIER, id -> look(id) + made.getAndIncrement()));
      assertEquals(Set.of(PIER), page.log().files());
    }
    assertEquals(1, made.get());
  }

  @Test
  void whatIsMadeApartIsNotNoted() {
    Noted<Integer> page =
        Reads.during(
            () -> {
              Reads.whole(Whole.CLAIMS);
              return Reads.apart(() -> look(PIER));
            });
    assertEquals(Set.of(), page.log().files());
    assertEquals(Set.of(Whole.CLAIMS), page.log().wholes());
  }

  @Test
  void afterAMistakeNothingIsNotedAnyMore() {
    try {
      Reads.during(
          () -> {
            throw new IllegalStateException("a mistake");
          });
    } catch (IllegalStateException e) {
      assertEquals("a mistake", e.getMessage());
    }
    look(PIER);
    assertEquals(Set.of(), Reads.during(() -> 0).log().files());
  }
}
