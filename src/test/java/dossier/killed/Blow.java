package dossier.killed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * When a build is killed: at a random instant while it lays the next site, or while the next site
 * takes its place and the old one is cleared away. The second is short, and so is aimed at.
 *
 * @param atOnce whether the build can let two folders change places at one stroke
 * @param sign the folder whose coming begins the time
 * @param span how long that time is, in nanoseconds, where nobody kills
 * @param early 1 if every instant of it is as likely; the higher, the more of them are early ones
 */
record Blow(boolean atOnce, Path sign, long span, int early) {
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final long LOOK_AGAIN = 20_000;

  /** Starts a build, lets two readers look on from when it begins to publish, and kills it. */
  Readers.Seen strike(Project project, List<Tree> wholes, Random random)
      throws IOException, InterruptedException {
    long delay = (long) (Math.pow(random.nextDouble(), early) * span);
    Process build = project.start(atOnce, "build");
    await(build, project.workshop());
    try (Readers readers = new Readers(project.site(), wholes)) {
      await(build, sign);
      LockSupport.parkNanos(delay);
      build.destroyForcibly().waitFor();
      return readers.seen();
    }
  }

  /** How long a build takes from the coming of a folder to that of another, or to its end. */
  static long span(Process build, Path from, Path to) {
    await(build, from);
    long start = System.nanoTime();
    await(build, to);
    return System.nanoTime() - start;
  }

  private static void await(Process build, Path sign) {
    long start = System.nanoTime();
    while (!Files.exists(sign) && build.isAlive()) {
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        throw new AssertionError("a build came to no end");
      }
      LockSupport.parkNanos(LOOK_AGAIN);
    }
  }
}
