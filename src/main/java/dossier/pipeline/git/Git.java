package dossier.pipeline.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Git, as it is installed, asked in a folder. */
public final class Git {
  private final Path folder;

  /**
   * @param folder where it is asked
   */
  public Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What Git answered.
   *
   * @param exit 0 if it did what it was asked
   * @param out what it printed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Answer(int exit, byte[] out) {

    /** Whether Git did what it was asked. */
    public boolean isFine() {
      return exit == 0;
    }

    /** What it printed, as one line. */
    public String line() {
      return new String(out, UTF_8).strip();
    }

    /** What it printed with {@code -z}: names, none of them empty. */
    public List<String> names() {
      return Stream.of(new String(out, UTF_8).split("\0", -1))
          .filter(name -> !name.isEmpty())
          .toList();
    }
  }

  /**
   * Asks; what it says of mistakes is not kept.
   *
   * @throws IOException if Git cannot be run
   */
  public Answer ask(String... arguments) throws IOException {
    return answer(builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD));
  }

  /**
   * Asks; what it says of mistakes stands in the answer.
   *
   * @throws IOException if Git cannot be run
   */
  public Answer askAloud(String... arguments) throws IOException {
    return answer(builder(arguments).redirectErrorStream(true));
  }

  /**
   * The one line that Git answers, if it does what it is asked.
   *
   * @throws IOException if Git cannot be run
   */
  public Optional<String> line(String... arguments) throws IOException {
    Answer answer = ask(arguments);
    return answer.isFine() ? Optional.of(answer.line()) : Optional.empty();
  }

  /** A command that is not running yet; it asks nobody for a password, and fetches nothing. */
  ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_NO_LAZY_FETCH", "1");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static Answer answer(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    process.getOutputStream().close();
    byte[] out = process.getInputStream().readAllBytes();
    return new Answer(ended(process), out);
  }

  /** Waits for the end, and gives the exit code. */
  static int ended(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Git worked", e);
    }
  }
}
