package dossier.seal;

import static dossier.seal.SealedFolder.FILES;
import static dossier.seal.SealedFolder.nothingSigned;
import static dossier.seal.SealedFolder.seal;
import static dossier.seal.SealedFolder.signed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Artifact;
import dossier.text.Hash;
import dossier.text.TextFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was signed is in the content, and every build of the same site publishes the same of it. */
class SealTest {
  private static final SigningKey KEY = SigningKey.random();
  private static final Optional<VerifyingKey> NAMED = Optional.of(KEY.verifying());
  private static final Map<String, String> EDITED = Map.of("index.html", "edited");

  private static SiteManifest manifest(List<Artifact> seal) {
    return SiteManifest.read(seal.get(0).bytes()).orElseThrow();
  }

  private static List<Artifact> sealed(Map<String, String> files, Signatures signatures) {
    return seal(files, signatures, NAMED).value().orElseThrow();
  }

  private static List<String> names(List<Artifact> seal) {
    return seal.stream().map(Artifact::toString).toList();
  }

  @Test
  void aSiteThatWasNeverSignedHasAManifestAlone() {
    List<Artifact> seal = sealed(FILES, nothingSigned());
    assertEquals(List.of("manifest.json"), names(seal));
    assertEquals(SealedFolder.digests(FILES), manifest(seal).files());
    assertEquals(Optional.of("1.2.3"), manifest(seal).version());
    StringBuilder list = new StringBuilder();
    SealedFolder.digests(FILES)
        .forEach((path, file) -> list.append(file.hash()).append("  ").append(path).append('\n'));
    assertEquals(Hash.of(list.toString().getBytes(UTF_8)), manifest(seal).content());
    assertEquals(List.of(), manifest(seal).earlier());
  }

  @Test
  void aSiteThatWasSignedIsTheSameToTheByteAndHasItsSignature() {
    List<Artifact> before = sealed(FILES, nothingSigned());
    List<Artifact> after = sealed(FILES, signed(FILES, nothingSigned(), KEY));
    assertEquals(List.of("manifest.json", "manifest.sig"), names(after));
    assertArrayEquals(before.get(0).bytes(), after.get(0).bytes());
    assertTrue(KEY.verifying().verifies(after.get(0).bytes(), after.get(1).bytes()));
  }

  @Test
  void theNextManifestNamesAllThatWereSignedAndHasNoSignature() {
    Signatures first = signed(FILES, nothingSigned(), KEY);
    List<Artifact> edited = sealed(EDITED, first);
    assertEquals(List.of("manifest.json"), names(edited));
    assertEquals(first.manifests(), manifest(edited).earlier());
    Signatures second = signed(EDITED, first, KEY);
    assertEquals(List.of("manifest.json", "manifest.sig"), names(sealed(EDITED, second)));
    assertEquals(first.manifests(), manifest(sealed(EDITED, second)).earlier());
    assertEquals(2, manifest(sealed(FILES, second)).earlier().size());
  }

  @Test
  void aSignatureByAnotherKeyIsNotPublished() {
    Signatures signatures = signed(FILES, nothingSigned(), KEY);
    for (Optional<VerifyingKey> key :
        List.of(Optional.<VerifyingKey>empty(), Optional.of(SigningKey.random().verifying()))) {
      Outcome<List<Artifact>> seal = seal(FILES, signatures, key);
      assertEquals(Optional.empty(), seal.value());
      assertEquals(Rule.UNSOUND_SIGNATURE, seal.complaints().get(0).rule());
    }
  }

  @Test
  void whatIsWrittenOfSignaturesIsReadAgain() {
    Signatures both = signed(EDITED, signed(FILES, nothingSigned(), KEY), KEY);
    Signatures read =
        Signatures.read(new TextFile("content/signatures.txt", both.text())).value().orElseThrow();
    assertEquals(both.all(), read.all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dossier signatures 2\n",
        "dossier signatures 1\n2026-12-01\n",
        "dossier signatures 1\n\n<<<<<<< ours\n"
      })
  void aFileOfSignaturesThatWasEditedIsRefused(String text) {
    assertEquals(
        Rule.UNSOUND_SIGNATURE,
        Signatures.read(new TextFile("content/signatures.txt", text)).complaints().get(0).rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"form\":\"dossier manifest 1\"",
        "MANIFEST ",
        "MANIFEST{}",
        "DOUBLE",
        "../index.html",
        "a/../index.html",
        "/index.html",
        "con"
      })
  void whatIsNotExactlyAManifestIsNone(String text) {
    String manifest = new String(sealed(FILES, nothingSigned()).get(0).bytes(), UTF_8);
    String line =
        manifest.lines().filter(it -> it.contains("index.html")).findFirst().orElseThrow();
    String altered =
        switch (text) {
          case "MANIFEST ", "MANIFEST{}" -> text.replace("MANIFEST", manifest);
          case "DOUBLE" -> manifest.replace(line, line + "\n" + line);
          case "../index.html", "a/../index.html", "/index.html", "con" ->
              manifest.replace("\"index.html\"", "\"" + text + "\"");
          default -> text;
        };
    assertTrue(SiteManifest.read(manifest.getBytes(UTF_8)).isPresent());
    assertEquals(Optional.empty(), SiteManifest.read(altered.getBytes(UTF_8)));
  }
}
