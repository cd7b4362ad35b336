package dossier.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Workbench;
import dossier.cli.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real editor, and the server as a process of its own; CI has Neovim from Debian. */
class NeovimTest {
  private static final Path NEOVIM = Path.of("/usr/bin/nvim");

  @TempDir private Path folder;

  @Test
  void findsFixesAndFollowsWhatIsTyped() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(NEOVIM), "Neovim is not installed");
    Workbench.small(folder);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String paths =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    ProcessBuilder editor =
        new ProcessBuilder(
                NEOVIM.toString(),
                "--headless",
                "--clean",
                "-n",
                "-S",
                Path.of("src/test/resources/desk/neovim.lua").toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile());
    editor
        .environment()
        .put("DOSSIER_SERVER", String.join("\n", java, "-cp", paths, Main.class.getName(), "lsp"));
    Process running = editor.start();
    boolean ended = running.waitFor(120, TimeUnit.SECONDS);
    running.descendants().forEach(ProcessHandle::destroyForcibly);
    running.destroyForcibly();
    String log = Files.readString(folder.resolve("log.txt"), StandardCharsets.UTF_8);
    assertEquals(true, ended && Files.exists(folder.resolve("told.txt")), log);
    int column = "Ёлка 🌲 [@".getBytes(StandardCharsets.UTF_8).length;
    assertEquals(
        List.of(
            "D012 1:" + column + "-" + (column + "the-minuts".length()),
            "Use 'the-minutes'",
            "Ёлка 🌲 [@the-minutes].",
            "the-minutes.md"),
        Files.readAllLines(folder.resolve("told.txt")).subList(0, 4),
        log);
  }
}
