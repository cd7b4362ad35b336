package dossier.pipeline.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dossier.report.Outcome;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files are made on many threads, and handed over by one in the order of the plan. */
class PullTest {
  private static final Span ORIGIN = new TextFile("x", "").start();

  private static List<Planned> files(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Address.of("f%04d.txt".formatted(i)))
        .map(address -> new Planned(address, new Key.Ready(), ORIGIN))
        .toList();
  }

  private static Outcome<List<Artifact>> made(Planned planned) {
    return Outcome.of(List.of(new Artifact(planned.address(), new byte[0], ORIGIN)));
  }

  private static final class Counted implements Progress {
    private final AtomicInteger steps = new AtomicInteger();
    private int expected;

    @Override
    public void begin(String stage, int all) {
      expected = all;
    }

    @Override
    public void step() {
      steps.incrementAndGet();
    }
  }

  @Test
  void allAreHandedOverInOrderByOneThread() throws Exception {
    List<Planned> files = files(300);
    List<String> taken = new ArrayList<>();
    Counted progress = new Counted();
    Thread own = Thread.currentThread();
    new Pull((planned, turns) -> made(planned), progress)
        .all(
            files,
            made -> {
              assertEquals(own, Thread.currentThread());
              made.value().orElseThrow().forEach(file -> taken.add(file.address().path()));
            });
    assertEquals(files.stream().map(file -> file.address().path()).toList(), taken);
    assertEquals(300, progress.expected);
    assertEquals(300, progress.steps.get());
  }

  private static void pause(boolean first) {
    long end = System.nanoTime() + (first ? 200_000_000 : 0);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static int mostHeld(int size) throws Exception {
    Set<String> held = new ConcurrentSkipListSet<>();
    List<Integer> counts = new ArrayList<>();
    new Pull(
            (planned, turns) -> {
              held.add(planned.address().path());
              return Outcome.of(List.of(new Artifact(planned.address(), new byte[size], ORIGIN)));
            },
            Progress.NONE)
        .all(
            files(2_000),
            made -> {
              pause(counts.isEmpty());
              counts.add(held.size());
              made.value().orElseThrow().forEach(file -> held.remove(file.address().path()));
            });
    assertEquals(2_000, counts.size());
    return Collections.max(counts);
  }

  @Test
  void noMoreFilesAreHeldAtOnceThanAreAllowed() throws Exception {
    int most = mostHeld(1);
    assertEquals(true, most > Ahead.MOST_FILES / 2 && most <= Ahead.MOST_FILES + 1, "" + most);
  }

  @Test
  void noMoreBytesAreHeldAtOnceThanAreAllowed() throws Exception {
    int most = mostHeld(1024 * 1024);
    int begun = 2 * Runtime.getRuntime().availableProcessors();
    assertEquals(true, most <= 16 + begun + 1, "" + most);
  }

  @Test
  void theSearchIsBegunFirstAndHandedOverInItsTurn() throws Exception {
    List<Planned> files = new ArrayList<>(files(300));
    Planned search = new Planned(Address.of("search.js"), new Key.Search(), ORIGIN);
    files.add(search);
    List<Planned> begun = Collections.synchronizedList(new ArrayList<>());
    List<String> taken = new ArrayList<>();
    new Pull(
            (planned, turns) -> {
              begun.add(planned);
              return made(planned);
            },
            Progress.NONE)
        .all(
            files,
            made -> made.value().orElseThrow().forEach(file -> taken.add(file.address().path())));
    assertEquals(files.stream().map(file -> file.address().path()).toList(), taken);
    assertEquals(true, begun.indexOf(search) < 4);
  }

  @Test
  void whereTheDiskFailsNothingMoreIsTaken() {
    List<String> taken = new ArrayList<>();
    assertThrows(
        IOException.class,
        () ->
            new Pull((planned, turns) -> made(planned), Progress.NONE)
                .all(
                    files(500),
                    made -> {
                      taken.add("x");
                      throw new IOException("full");
                    }));
    assertEquals(1, taken.size());
  }

  /** Of such a thread Freemarker asks at each turn of a loop whether it was interrupted. */
  @Test
  void aThreadThatTookTooManyTurnsSaysSoUntilTheNextFile() throws Exception {
    List<Boolean> stopped = new ArrayList<>();
    new Pull(
            (planned, turns) -> {
              for (long i = 0; i < 1_000_000_000L && !Thread.currentThread().isInterrupted(); ) {
                i++;
              }
              synchronized (stopped) {
                stopped.add(Thread.currentThread().isInterrupted());
              }
              return made(planned);
            },
            Progress.NONE)
        .all(files(2), made -> {});
    assertEquals(List.of(true, true), stopped);
  }

  @Test
  void ofNoFilesNothingIsMade() throws Exception {
    new Pull((planned, turns) -> made(planned), Progress.NONE)
        .all(List.of(), made -> assertEquals("", "taken"));
  }
}
