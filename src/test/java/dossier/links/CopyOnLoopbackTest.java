package dossier.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.seal.SealedFolder;
import dossier.seal.SigningKey;
import dossier.seal.SiteCopy;
import dossier.seal.Verdict;
import dossier.seal.Verification;
import dossier.seal.Voucher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyOnLoopbackTest {
  private static final SigningKey KEY = SigningKey.random();
  private static final Manners MANNERS = Manners.usual("test");

  @TempDir private Path folder;
  private Loopback server = new Loopback();

  CopyOnLoopbackTest() throws IOException {}

  @BeforeEach
  void serve() throws IOException {
    Path site = SealedFolder.write(folder, KEY);
    server.at(
        "/mirror/",
        exchange -> {
          String path = exchange.getRequestURI().getPath().substring("/mirror/".length());
          byte[] bytes =
              Files.exists(site.resolve(path)) ? Files.readAllBytes(site.resolve(path)) : null;
          exchange.sendResponseHeaders(bytes == null ? 404 : 200, bytes == null ? -1 : 0);
          if (bytes != null) {
            exchange.getResponseBody().write(bytes);
          }
        });
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Verdict verdict(String address) throws IOException {
    try (SiteCopy copy = CopyOnLoopback.at(address, MANNERS)) {
      return Verification.of(copy, new Voucher(Optional.of(KEY.verifying()), Optional.empty()));
    }
  }

  @Test
  void aServerOfThisMachineIsAskedForWhatTheManifestNamesAndNothingElse() throws IOException {
    Verdict verdict = verdict(server.url("/mirror"));
    assertTrue(verdict.isProved());
    assertFalse(verdict.looked());
    assertEquals(verdict.manifest().files().size() + 3, server.asked().size());
  }

  @Test
  void itNamesWhatTheServerShowsOtherwiseOrNotAtAll() throws IOException {
    Files.writeString(folder.resolve("index.html"), "homE and more");
    Files.delete(folder.resolve("stories/empty.html"));
    Verdict verdict = verdict(server.named("/mirror/"));
    assertEquals("[index.html]", verdict.changed().toString());
    assertEquals("[stories/empty.html]", verdict.removed().toString());
  }

  @Test
  void noRedirectIsFollowed() {
    server.at("/moved/", 302, Map.of("Location", server.url("/mirror/manifest.json")));
    assertThrows(SiteCopy.Unreadable.class, () -> verdict(server.url("/moved")));
    assertEquals(1, server.asked().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/site/",
        "http://127.0.0.1.example.org/",
        "http://localhost.example.org/",
        "http://127.0.0.1@example.org/",
        "http://10.0.0.1/",
        "http://[::2]/",
        "http://0.0.0.0/",
        "file:///etc/"
      })
  void noOtherMachineIsAsked(String address) {
    assertThrows(SiteCopy.Unreadable.class, () -> CopyOnLoopback.at(address, MANNERS), address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:80", "http://LOCALHOST/x", "http://[::1]:8000/a"})
  void theNamesOfThisMachineAreKnown(String address) throws IOException {
    CopyOnLoopback.at(address, MANNERS).close();
  }
}
