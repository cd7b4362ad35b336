package dossier.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git itself, the hooks as they are installed, and the program in a process of its own. */
class HookTest {
  @TempDir private Path folder;
  private Path list = Path.of("");
  private Path repository = Path.of("");
  private String log = "";

  @BeforeEach
  void aRepository() throws Exception {
    list = Files.writeString(folder.resolve("names.txt"), "Khvorostyanov | Хворостьянов\n");
    repository = Files.createDirectories(folder.resolve("work"));
    run(Map.of(), "git", "init", "-q", ".");
    run(Map.of(), "git", "config", "user.email", "nobody@example.org");
    run(Map.of(), "git", "config", "user.name", "Nobody");
  }

  private int run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    builder.environment().remove("DOSSIER_PROTECTED");
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    log =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return process.waitFor();
  }

  private int dossier(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script().toString()));
    command.addAll(List.of(arguments));
    return run(Map.of(), command.toArray(String[]::new));
  }

  /** A launcher like the real one, for the classes under test. */
  private Path script() throws IOException {
    Path script = folder.resolve("dossier");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        script,
        "#!/bin/sh\nexec '%s' -Dstderr.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Ddossier.launcher='%s' -cp '%s' dossier.cli.Main \"$@\"\n"
            .formatted(java, script, System.getProperty("java.class.path")));
    assertTrue(script.toFile().setExecutable(true));
    return script;
  }

  private int commit(String file, String text, String message) throws Exception {
    Files.createDirectories(repository.resolve(file).getParent());
    Files.writeString(repository.resolve(file), text);
    run(Map.of(), "git", "add", "-A");
    return run(Map.of(), "git", "commit", "-q", "-m", message);
  }

  private void refused(int exit) throws Exception {
    assertTrue(exit != 0, log);
    assertTrue(log.contains("[D070]"), log);
    assertFalse(log.contains("Khvoro"), log);
    assertFalse(log.contains("хворо"), log);
    assertTrue(run(Map.of(), "git", "rev-parse", "-q", "--verify", "HEAD") != 0, log);
  }

  @Test
  void noNameIsCommitted() throws Exception {
    assertEquals(0, dossier("hook", "install", "--protected", list.toString()), log);
    refused(commit("anywhere/a.md", "of Khvorostyanov\n", "one"));
    refused(commit("anywhere/a.md", "of nobody\n", "About хворостьянова"));
    Files.delete(repository.resolve("anywhere/a.md"));
    refused(commit("khvorostyanov.md", "of nobody\n", "one"));
    Files.delete(repository.resolve("khvorostyanov.md"));
    assertEquals(0, commit("a.md", "of nobody\n", "one"), log);
    assertFalse(log.contains("not guarded"), log);
  }

  @Test
  void whatIsStagedCountsAndNotWhatLiesInTheFolder() throws Exception {
    assertEquals(0, dossier("hook", "install", "--protected", list.toString()), log);
    Files.writeString(repository.resolve("a.md"), "of Khvorostyanov\n");
    run(Map.of(), "git", "add", "-A");
    Files.writeString(repository.resolve("a.md"), "of nobody\n");
    refused(run(Map.of(), "git", "commit", "-q", "-m", "one"));
  }

  @Test
  void withoutAListItSaysSoAndADossierCanDemandOne() throws Exception {
    assertEquals(0, dossier("hook", "install"), log);
    assertEquals(0, commit("a.md", "of nobody\n", "one"), log);
    assertTrue(log.contains("names not guarded"), log);
    String settings = "title: T\nlanguage: en\npublisher: P\nprotected-names: required\n";
    assertTrue(commit("content/dossier.yml", settings, "two") != 0, log);
    assertTrue(log.contains("[D071]"), log);
  }

  @Test
  void refusesWhatWouldDoHarm() throws Exception {
    Path inside = Files.copy(list, repository.resolve("names.txt"));
    assertEquals(2, dossier("hook", "install", "--protected", inside.toString()), log);
    Files.writeString(repository.resolve(".gitignore"), "names.txt\n");
    assertEquals(0, dossier("hook", "install", "--protected", inside.toString()), log);
    assertEquals(0, dossier("hook", "install", "--protected", list.toString()), log);
    Path hook = repository.resolve(".git/hooks/pre-commit");
    Files.writeString(hook, "#!/bin/sh\necho mine\n");
    assertEquals(2, dossier("hook", "install", "--protected", list.toString()), log);
    assertTrue(Files.readString(hook).contains("mine"));
  }
}
