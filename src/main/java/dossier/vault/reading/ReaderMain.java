package dossier.vault.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process that reads one file. It ends itself when its time is over, even if nobody waits for
 * it any more.
 */
final class ReaderMain {
  /** The text was read; it stands in the answer. */
  static final int READ = 0;

  /** It cannot be read; the reason stands in the answer. */
  static final int UNREADABLE = 2;

  /** What Java itself ends with when its memory is full. */
  static final int OUT_OF_MEMORY = 3;

  static final int LATE = 4;

  private ReaderMain() {}

  /**
   * Reads a file.
   *
   * @param arguments its form, its path, where the answer goes, and how many milliseconds it may
   *     take
   */
  public static void main(String[] arguments) throws IOException {
    endAfter(Long.parseLong(arguments[3]));
    Path answer = Path.of(arguments[2]);
    try {
      String text = Form.valueOf(arguments[0]).text(Files.readAllBytes(Path.of(arguments[1])));
      Files.writeString(answer, text);
    } catch (Unreadable e) {
      refuse(answer, e.reason());
    } catch (StackOverflowError e) {
      refuse(answer, "it is nested too deeply");
    }
    Runtime.getRuntime().halt(READ);
  }

  private static void refuse(Path answer, String reason) throws IOException {
    Files.writeString(answer, reason);
    Runtime.getRuntime().halt(UNREADABLE);
  }

  private static void endAfter(long milliseconds) {
    Thread clock =
        new Thread(
            () -> {
              try {
                Thread.sleep(milliseconds);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(LATE);
            });
    clock.setDaemon(true);
    clock.start();
  }
}
