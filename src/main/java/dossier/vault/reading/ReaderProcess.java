package dossier.vault.reading;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads a file in another Java: what exhausts memory, stack or time there ends that one alone, and
 * what libraries print there nobody has to read.
 */
final class ReaderProcess {
  /** What Java takes to start and to end, in seconds. */
  private static final int AROUND = 20;

  private ReaderProcess() {}

  static String text(Form form, byte[] bytes, Bounds bounds) throws IOException, Unreadable {
    Path folder = Files.createTempDirectory("dossier-copy");
    Path file = folder.resolve("original");
    Path answer = folder.resolve("answer");
    try {
      Files.write(file, bytes);
      int exit = exit(command(form, file, answer, bounds), bounds);
      String said = Files.exists(answer) ? Files.readString(answer) : "";
      return switch (exit) {
        case ReaderMain.READ -> said;
        case ReaderMain.UNREADABLE -> throw new Unreadable(said);
        case ReaderMain.LATE ->
            throw new Unreadable(
                "reading it takes longer than " + bounds.time().toSeconds() + " seconds");
        case ReaderMain.OUT_OF_MEMORY ->
            throw new Unreadable("reading it takes more than " + bounds.megabytes() + " megabytes");
        default ->
            throw new Unreadable("it cannot be read: the process that reads it ended with " + exit);
      };
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(answer);
      Files.delete(folder);
    }
  }

  private static List<String> command(Form form, Path file, Path answer, Bounds bounds) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + bounds.megabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-XX:+ExitOnOutOfMemoryError",
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        ReaderMain.class.getName(),
        form.name(),
        file.toString(),
        answer.toString(),
        String.valueOf(bounds.time().toMillis()));
  }

  private static int exit(List<String> command, Bounds bounds) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    try {
      boolean ended = process.waitFor(bounds.time().toSeconds() + AROUND, TimeUnit.SECONDS);
      return ended ? process.exitValue() : ReaderMain.LATE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ReaderMain.LATE;
    } finally {
      process.destroyForcibly();
    }
  }
}
