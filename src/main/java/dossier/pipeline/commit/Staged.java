package dossier.pipeline.commit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the next commit of a Git repository will hold, asked of Git itself. */
public final class Staged {
  private final Path folder;

  /**
   * @param folder a folder within the work tree
   */
  public Staged(Path folder) {
    this.folder = folder;
  }

  /** The folder of the hooks, wherever Git keeps it; empty if this is no repository. */
  public Optional<Path> hooks() throws IOException {
    return line("rev-parse", "--git-path", "hooks").map(folder::resolve);
  }

  /** Whether a file lies in the work tree and nothing keeps it from being committed. */
  public boolean couldCommit(Path file) throws IOException {
    Optional<String> top = line("rev-parse", "--show-toplevel");
    boolean inside =
        top.isPresent() && file.toRealPath().startsWith(Path.of(top.get()).toRealPath());
    return inside && !ignores(file);
  }

  /** Whether Git is told to pass a file over, there or not; no if this is no repository. */
  public boolean ignores(Path file) throws IOException {
    return git("check-ignore", "-q", file.toString()).exit() == 0;
  }

  /** The paths of the files that the commit adds, changes or renames. */
  public List<String> paths() throws IOException {
    Answer answer = git("diff", "--cached", "--name-only", "--diff-filter=ACMRT", "-z");
    String names = new String(answer.out(), UTF_8);
    return Stream.of(names.split("\0", -1)).filter(name -> !name.isEmpty()).toList();
  }

  /** The bytes of a file as they will be committed; none if it is no file, such as a submodule. */
  public byte[] bytes(String path) throws IOException {
    Answer answer = git("show", ":" + path);
    return answer.exit() == 0 ? answer.out() : new byte[0];
  }

  private Optional<String> line(String... arguments) throws IOException {
    Answer answer = git(arguments);
    return answer.exit() == 0
        ? Optional.of(new String(answer.out(), UTF_8).strip())
        : Optional.empty();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Answer(int exit, byte[] out) {}

  private Answer git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    byte[] out = process.getInputStream().readAllBytes();
    try {
      return new Answer(process.waitFor(), out);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while Git worked", e);
    }
  }
}
