package dossier.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A text whose tree is read when it is asked for. */
class LaterTextTest {
  private final List<Thread> readers = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch begun = new CountDownLatch(1);

  private static Prose read() {
    return ProseReader.read(new TextFile("x.md", "## Harbour\n\nWords."), 0).value().orElseThrow();
  }

  @Test
  void whoAsksForATreeMeanwhileGetsTheSame() throws InterruptedException {
    Thread[] second = new Thread[1];
    Prose later =
        Prose.of(
            read().contents(),
            () -> {
              readers.add(Thread.currentThread());
              begun.countDown();
              waitUntilStuckOrDone(second[0]);
              return read();
            });
    CompletableFuture<Object> seen = new CompletableFuture<>();
    second[0] = new Thread(() -> seen.complete(asked(later)));
    second[0].start();
    assertEquals(later.document(), seen.join());
    assertEquals(1, readers.size());
    assertEquals("harbour", later.heading(later.document().getFirstChild()).orElseThrow().id());
  }

  private Object asked(Prose later) {
    try {
      begun.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return later.document();
  }

  private static void waitUntilStuckOrDone(Thread thread) {
    while (thread != Thread.currentThread()
        && thread.getState() != Thread.State.BLOCKED
        && thread.isAlive()) {
      Thread.onSpinWait();
    }
  }
}
