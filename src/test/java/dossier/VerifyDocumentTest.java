package dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.cli.CommandLineForTests;
import dossier.links.Loopback;
import dossier.seal.SealedFolder;
import dossier.seal.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader is told to type finds out what it says, on a copy that a server shows. */
class VerifyDocumentTest {
  private static final String MIRROR = "https://mirror.example/site";
  private static final SigningKey KEY = SigningKey.random();

  @TempDir private Path folder;
  private final Loopback server = new Loopback();
  private List<Handbook.Block> blocks = List.of();

  private record Typed(int exit, String printed) {}

  VerifyDocumentTest() throws IOException {}

  @BeforeEach
  void getTheCopy() throws Exception {
    Path site = SealedFolder.write(folder.resolve("site"), KEY);
    server.at(
        "/",
        exchange -> {
          byte[] bytes =
              Files.readAllBytes(site.resolve(exchange.getRequestURI().getPath().substring(1)));
          exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
        });
    Files.writeString(folder.resolve("key.pem"), KEY.verifying().pem());
    blocks = Handbook.read(Path.of("docs", "verify.md")).blocks();
    for (String begin :
        List.of("mkdir copy", "mirror=", "sed -n", "cut -c 67- ../files.txt | while")) {
      assertEquals(new Typed(0, ""), type(begin), begin);
    }
  }

  @AfterEach
  void close() {
    server.close();
  }

  /** The one block that has these words, typed in the folder of the copy. */
  private Typed type(String words) throws IOException, InterruptedException {
    Handbook.Block block =
        blocks.stream()
            .filter(it -> it.language().equals("sh") && it.text().contains(words))
            .findFirst()
            .orElseThrow();
    Path copy = folder.resolve("copy");
    Process process =
        new ProcessBuilder("bash", "-c", block.text().replace(MIRROR, server.url("")))
            .directory((Files.exists(copy) ? copy : folder).toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Typed(process.waitFor(), printed);
  }

  private Path file(String path) {
    return folder.resolve("copy").resolve(path);
  }

  private int dossier() {
    Handbook.Block block =
        blocks.stream()
            .filter(it -> it.text().startsWith("dossier verify"))
            .findFirst()
            .orElseThrow();
    List<String> words =
        List.of(
            block
                .text()
                .strip()
                .replace("dossier ", "")
                .replace(" . ", " " + folder.resolve("copy") + " ")
                .replace("..", folder.toString())
                .split(" ", -1));
    return CommandLineForTests.run(words.toArray(String[]::new)).exit();
  }

  @Test
  void anUnalteredCopyPasses() throws Exception {
    assertEquals(new Typed(0, "Signature Verified Successfully\n"), type("openssl pkeyutl"));
    assertTrue(type("outform DER").printed().startsWith(KEY.verifying().fingerprint().hex()));
    assertTrue(type("sha256sum manifest.json").printed().endsWith("  manifest.json\n"));
    assertEquals(new Typed(0, ""), type("sha256sum --check --quiet ../files.txt"));
    assertEquals("", type("comm -13").printed());
    assertEquals(0, dossier());
  }

  @Test
  void anAlteredByteIsNamed() throws Exception {
    Files.writeString(file("index.html"), "homE");
    Typed checked = type("sha256sum --check --quiet ../files.txt");
    assertEquals(1, checked.exit());
    assertTrue(checked.printed().startsWith("index.html: FAILED\n"), checked.printed());
    assertEquals(1, dossier());
  }

  @Test
  void aFileThatWasRemovedIsNamed() throws Exception {
    Files.delete(file("stories/пирс 1.html"));
    Typed checked = type("sha256sum --check --quiet ../files.txt");
    assertEquals(1, checked.exit());
    assertTrue(checked.printed().contains("FAILED open or read"), checked.printed());
    assertEquals(1, dossier());
  }

  @Test
  void aFileThatWasAddedIsNamed() throws Exception {
    Files.writeString(file("stories/added page.html"), "");
    assertEquals("stories/added page.html\n", type("comm -13").printed());
    assertEquals(1, dossier());
  }

  @Test
  void aManifestThatWasMadeAnewIsNotThePublishers() throws Exception {
    Files.writeString(
        file("manifest.json"), Files.readString(file("manifest.json")).replace("1.2.3", "1.2.4"));
    assertNotEquals(0, type("openssl pkeyutl").exit());
    assertEquals(1, dossier());
  }
}
