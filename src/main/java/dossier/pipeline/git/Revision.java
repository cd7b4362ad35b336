package dossier.pipeline.git;

import dossier.pipeline.git.Git.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A commit of the repository that holds a folder. */
public final class Revision {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  private final String name;
  private final String hash;
  private final Path top;
  private final Git git;

  private Revision(String name, String hash, Path top) {
    this.name = name;
    this.hash = hash;
    this.top = top;
    this.git = new Git(top);
  }

  /**
   * The commit that a name stands for.
   *
   * @param folder a folder within the work tree
   * @param name as an editor writes it: a branch, a tag, a hash or another of Git's ways
   * @throws GitTrouble if Git is missing, the folder is in no repository, or the name is unknown
   */
  public static Revision of(Path folder, String name) throws GitTrouble {
    if (name.isBlank() || name.startsWith("-") || name.chars().anyMatch(Character::isISOControl)) {
      throw new GitTrouble("'" + name + "' names no commit");
    }
    try {
      Path top = top(folder);
      return new Revision(name, hash(new Git(top), name), top);
    } catch (IOException e) {
      throw new GitTrouble("Git cannot be run, and it is asked for '" + name + "'", e);
    }
  }

  private static Path top(Path folder) throws GitTrouble, IOException {
    Answer top = new Git(folder.toAbsolutePath()).askAloud("rev-parse", "--show-toplevel");
    if (!top.isFine()) {
      String said = top.line().lines().findFirst().orElse("nothing");
      throw new GitTrouble("'" + folder + "' cannot be looked up in Git, which says: " + said);
    }
    return Path.of(top.line()).toRealPath();
  }

  private static String hash(Git git, String name) throws GitTrouble, IOException {
    Optional<String> hash = git.line("rev-parse", "--verify", "--quiet", name + "^{commit}");
    if (hash.isPresent() && HASH.matcher(hash.get()).matches()) {
      return hash.get();
    }
    boolean shallow = git.line("rev-parse", "--is-shallow-repository").equals(Optional.of("true"));
    throw new GitTrouble(
        "the repository has no commit '%s'%s"
            .formatted(
                name,
                shallow
                    ? ": the clone is shallow, so fetch all of it first ('git fetch --unshallow', or"
                        + " 'fetch-depth: 0' in a workflow)"
                    : ""));
  }

  /** The name as the editor wrote it. */
  public String name() {
    return name;
  }

  /**
   * The files that are others than they were, came or went since: committed or not, and those that
   * Git does not know and does not ignore.
   *
   * @throws GitTrouble if Git cannot tell
   */
  public ChangedFiles changed() throws GitTrouble {
    Set<Path> changed = new TreeSet<>();
    for (Answer answer :
        List.of(
            fine("diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", hash, "--"),
            fine("ls-files", "--others", "--exclude-standard", "-z"))) {
      answer.names().forEach(path -> changed.add(top.resolve(path)));
    }
    return new ChangedFiles(changed);
  }

  /**
   * The files that lay right in a folder then.
   *
   * @param folder within the work tree, whether or not it is still there
   * @throws GitTrouble if Git cannot tell
   */
  public CommittedFiles files(Path folder) throws GitTrouble {
    String below = top.relativize(folder).toString().replace('\\', '/');
    return CommittedFiles.of(git, fine("ls-tree", "-z", "--full-tree", hash, below + "/"));
  }

  private Answer fine(String... arguments) throws GitTrouble {
    try {
      Answer answer = git.ask(arguments);
      if (answer.isFine()) {
        return answer;
      }
      throw new GitTrouble("Git does not answer to '" + arguments[0] + "' of '" + name + "'");
    } catch (IOException e) {
      throw new GitTrouble("Git cannot be asked for '" + name + "'", e);
    }
  }
}
