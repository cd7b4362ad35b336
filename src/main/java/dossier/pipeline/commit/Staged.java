package dossier.pipeline.commit;

import dossier.pipeline.git.Git;
import dossier.pipeline.git.Git.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the next commit of a Git repository will hold, asked of Git itself. */
public final class Staged {
  private final Path folder;
  private final Git git;

  /**
   * @param folder a folder within the work tree
   */
  public Staged(Path folder) {
    this.folder = folder;
    this.git = new Git(folder);
  }

  /** The folder of the hooks, wherever Git keeps it; empty if this is no repository. */
  public Optional<Path> hooks() throws IOException {
    return git.line("rev-parse", "--git-path", "hooks").map(folder::resolve);
  }

  /** Whether a file lies in the work tree and nothing keeps it from being committed. */
  public boolean couldCommit(Path file) throws IOException {
    Optional<String> top = git.line("rev-parse", "--show-toplevel");
    boolean inside =
        top.isPresent() && file.toRealPath().startsWith(Path.of(top.get()).toRealPath());
    return inside && !ignores(file);
  }

  /** Whether Git is told to pass a file over, there or not; no if this is no repository. */
  public boolean ignores(Path file) throws IOException {
    return git.ask("check-ignore", "-q", file.toString()).isFine();
  }

  /** The paths of the files that the commit adds, changes or renames. */
  public List<String> paths() throws IOException {
    return git.ask("diff", "--cached", "--name-only", "--diff-filter=ACMRT", "-z").names();
  }

  /** The bytes of a file as they will be committed; none if it is no file, such as a submodule. */
  public byte[] bytes(String path) throws IOException {
    Answer answer = git.ask("show", ":" + path);
    return answer.isFine() ? answer.out() : new byte[0];
  }
}
