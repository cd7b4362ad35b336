package dossier.made;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Git repository made for a test, with nobody's settings. */
public record Repository(Path folder) {

  /** A new one, whose branch is called {@code main}. */
  public static Repository in(Path folder) throws Exception {
    Files.createDirectories(folder);
    return new Repository(folder).git("init", "-q", "-b", "main", ".");
  }

  /** Writes a file. */
  public Repository write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits all that is there. */
  public Repository commit(String message) throws Exception {
    return git("add", "-A").git("commit", "-q", "--allow-empty", "-m", message);
  }

  /** Runs Git, which has to do what it is asked. */
  public Repository git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(nobody());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), () -> command + ": " + said);
    return this;
  }

  private static Map<String, String> nobody() {
    return Map.of(
        "GIT_CONFIG_GLOBAL", "/dev/null",
        "GIT_CONFIG_NOSYSTEM", "1",
        "GIT_AUTHOR_NAME", "Nobody",
        "GIT_AUTHOR_EMAIL", "nobody@example.org",
        "GIT_AUTHOR_DATE", "2026-01-02T00:00:00Z",
        "GIT_COMMITTER_NAME", "Nobody",
        "GIT_COMMITTER_EMAIL", "nobody@example.org",
        "GIT_COMMITTER_DATE", "2026-01-02T00:00:00Z");
  }
}
