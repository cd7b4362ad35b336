package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The preview as people start and end it. */
class ServeTest {
  @TempDir private Path folder;

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysWhereItIsAndLeavesNothingBehind() throws Exception {
    Workbench bench = Workbench.small(folder);
    List<String> before = bench.names();
    Process process =
        new ProcessBuilder(
                java(), "-cp", System.getProperty("java.class.path"), Main.class.getName(), "serve")
            .directory(bench.path("").toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String address = out.readLine();
      assertTrue(address.matches("http://localhost:\\d+/"), address);
      assertEquals(200, status(address));
      assertTrue(process.toHandle().destroy());
      assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      assertEquals(before, bench.names());
    } finally {
      process.destroyForcibly();
    }
  }

  private static int status(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void anEditorThatNobodyKnowsIsSaid() {
    Workbench bench = Workbench.small(folder);
    CommandLineForTests line =
        CommandLineForTests.run(
            "serve", "--content", bench.path("content").toString(), "--editor", "ed");
    assertEquals(2, line.exit());
    assertTrue(
        line.err().contains("name one of code, codium, idea, textmate, zed, or give an address"),
        line.err());
  }

  @Test
  void aPortThatIsNoneIsSaid() {
    Workbench bench = Workbench.small(folder);
    CommandLineForTests line =
        CommandLineForTests.run(
            "serve", "--content", bench.path("content").toString(), "--port", "70000");
    assertEquals(2, line.exit());
    assertTrue(line.err().contains("there is no port 70000"), line.err());
  }
}
