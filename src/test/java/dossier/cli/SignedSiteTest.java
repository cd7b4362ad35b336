package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.seal.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a key to a proved copy, by the command line alone. */
class SignedSiteTest {
  @TempDir private Path folder;
  private Path key = Path.of("");
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void begin() {
    key = folder.resolve("keys.pem");
    bench =
        Workbench.small(folder.resolve("project"))
            .write(
                "content/pages/method.md",
                "---\ntitle: Method\n---\nWe wrote down what was said.\n");
  }

  private CommandLineForTests sign(String... options) {
    return run(
        List.of(
            "sign",
            "--content",
            bench.path("content").toString(),
            "--out",
            bench.path("site").toString()),
        options);
  }

  private static CommandLineForTests run(List<String> command, String... options) {
    List<String> all = new java.util.ArrayList<>(command);
    all.addAll(List.of(options));
    return CommandLineForTests.run(all.toArray(String[]::new));
  }

  private CommandLineForTests verify(String... options) {
    return run(List.of("verify", bench.path("site").toString()), options);
  }

  private String named() {
    String settings = sign("--new-key", key.toString()).out();
    return settings.lines().filter(line -> line.startsWith("signing-key: ")).findFirst().orElse("");
  }

  @Test
  void aSiteIsSignedProvedEditedAndNoLongerSigned() throws IOException {
    String setting = named();
    bench.write("content/dossier.yml", bench.read("content/dossier.yml") + setting + "\n");
    bench.build().passes();
    CommandLineForTests signed = sign("--key", key.toString(), "--date", "2026-12-01");
    assertTrue(signed.out().startsWith("signed: manifest "), signed.out() + signed.err());
    assertEquals(2, verify().exit());
    assertTrue(bench.build().passes().out().contains(", signed, "), bench.out());
    String publicKey = bench.path("site/signing-key.pem").toString();
    assertEquals(0, verify("--key", publicKey).exit());
    assertTrue(
        bench.read("site/method.html").contains(setting.substring("signing-key: ".length())));

    Map<String, String> published = bench.files("site");
    bench.buildInto("clean").passes();
    assertEquals(published, bench.files("clean"));
    assertTrue(sign("--key", key.toString()).out().startsWith("signed already"));

    bench.replace("content/pages/method.md", "said", "heard").build().passes();
    assertTrue(bench.out().contains("not signed (another site was signed last"), bench.out());
    assertFalse(Files.exists(bench.path("site/manifest.sig")));
    assertEquals(2, verify("--key", publicKey).exit());
    assertTrue(verify().out().contains("1 manifest was signed before it, the last on 2026-12-01"));
  }

  @Test
  void anAlteredCopyIsTold() throws IOException {
    bench.build().passes();
    String digest = verify().out().lines().findFirst().orElse("").substring("manifest: ".length());
    assertEquals(0, verify("--digest", digest).exit());
    bench.write("site/new.html", "").write("site/\u001b[2Jx", "");
    CommandLineForTests altered = verify("--digest", digest);
    assertEquals(1, altered.exit());
    assertTrue(altered.out().contains("\nadded: new.html\n"), altered.out());
    assertTrue(altered.out().contains("\nadded: \uFFFD[2Jx\n"), altered.out());
    assertEquals(1, verify("--digest", "0".repeat(64)).exit());
    assertEquals(2, verify("--digest", "0").exit());
    assertEquals(2, run(List.of("verify", "https://example.org/")).exit());
    assertEquals(2, run(List.of("verify", bench.path("gone").toString())).exit());
  }

  @Test
  void aSiteThatIsNotAsItWasBuiltIsNotSigned() throws IOException {
    bench.write("content/dossier.yml", bench.read("content/dossier.yml") + named() + "\n");
    CommandLineForTests none = sign("--key", key.toString());
    assertEquals(1, none.exit());
    assertTrue(none.err().contains("the site is not as a build left it"), none.err());
    assertFalse(Files.exists(bench.path("content/signatures.txt")));
  }

  @Test
  void aKeyThatTheSettingsDoNotNameDoesNotSign() throws IOException {
    String setting = named();
    CommandLineForTests refused = sign("--key", key.toString());
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("write '" + setting + "'"), refused.err());
    assertFalse(refused.err().contains(Files.readAllLines(key).get(1)));
  }

  @Test
  void aPrivateKeyIsKeptWhereNobodyElseReadsIt() throws IOException {
    for (String exposed : List.of("content/key.pem", "site/key.pem", "key.pem")) {
      assertEquals(2, sign("--new-key", bench.path(exposed).toString()).exit(), exposed);
      assertFalse(Files.exists(bench.path(exposed)), exposed);
    }
    assertEquals(0, sign("--new-key", key.toString()).exit());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    assertEquals(2, sign("--new-key", key.toString()).exit());
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
    CommandLineForTests open = sign("--key", key.toString());
    assertEquals(2, open.exit());
    assertTrue(open.err().contains("others may read"), open.err());
  }

  @Test
  void aKeyThatGitPassesOverMayLieInTheProject() throws Exception {
    bench.write(".gitignore", "secret/\n").write("secret/key.pem", SigningKey.random().pem());
    Files.setPosixFilePermissions(
        bench.path("secret/key.pem"), PosixFilePermissions.fromString("rw-------"));
    assertEquals(2, sign("--key", bench.path("secret/key.pem").toString()).exit());
    new ProcessBuilder("git", "init", "-q").directory(bench.path(".").toFile()).start().waitFor();
    assertEquals(1, sign("--key", bench.path("secret/key.pem").toString()).exit());
  }
}
