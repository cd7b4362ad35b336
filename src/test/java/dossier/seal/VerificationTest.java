package dossier.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.seal.SiteCopy.Unreadable;
import dossier.seal.Voucher.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
  private static final SigningKey KEY = SigningKey.random();
  private static final Voucher SIGNED = new Voucher(Optional.of(KEY.verifying()), Optional.empty());

  @TempDir private Path folder;
  private Path site = Path.of("");

  @BeforeEach
  void write() throws IOException {
    site = SealedFolder.write(folder.resolve("site"), KEY);
  }

  private Verdict verdict() throws IOException {
    return Verification.of(new CopiedFolder(site), SIGNED);
  }

  private Path file(String path) {
    return site.resolve(path);
  }

  private static String differences(Verdict verdict) {
    return verdict.changed() + " " + verdict.added() + " " + verdict.removed();
  }

  @Test
  void anUnalteredCopyIsProvedByTheKey() throws IOException {
    assertTrue(verdict().isProved());
    assertEquals("[] [] []", differences(verdict()));
  }

  @Test
  void itNamesWhatWasChangedAddedAndRemoved() throws IOException {
    Files.writeString(file("index.html"), "homE");
    Files.writeString(file("stories/empty.html"), " ");
    Files.writeString(file("stories/new.html"), "");
    Files.delete(file("stories/пирс 1.html"));
    assertEquals(
        "[index.html, stories/empty.html] [stories/new.html] [stories/пирс 1.html]",
        differences(verdict()));
    assertTrue(verdict().isAltered());
  }

  @Test
  void aFileOfWhichMoreFollowsIsAnother() throws IOException {
    Files.writeString(file("index.html"), " ", StandardOpenOption.APPEND);
    assertEquals("[index.html] [] []", differences(verdict()));
  }

  @Test
  void aLinkIsNoFileOfTheSite() throws IOException {
    Files.move(file("index.html"), folder.resolve("index.html"));
    Files.createSymbolicLink(file("index.html"), folder.resolve("index.html"));
    assertEquals("[] [] [index.html]", differences(verdict()));
  }

  @Test
  void theListForSha256sumHasToSayTheSame() throws IOException {
    String list = Files.readString(file("manifest.txt"));
    Files.writeString(file("manifest.txt"), list.replaceFirst("\n[0-9a-f]", "\n "));
    assertEquals("[manifest.txt] [] []", differences(verdict()));
    Files.writeString(file("manifest.txt"), list.replaceFirst("(?m)^.*index.html\n", ""));
    assertEquals("[manifest.txt] [] []", differences(verdict()));
    Files.delete(file("manifest.txt"));
    assertEquals("[] [] [manifest.txt]", differences(verdict()));
  }

  @Test
  void aSignatureThatWasTakenAwayOrAlteredProvesNothing() throws IOException {
    Files.write(file("manifest.sig"), new byte[64]);
    assertEquals(Answer.DIFFERS, verdict().byKey());
    assertEquals("[manifest.txt] [] []", differences(verdict()));
    Files.delete(file("manifest.sig"));
    assertEquals(Answer.MISSING, verdict().byKey());
    assertEquals("[] [] [manifest.sig]", differences(verdict()));
    String list = Files.readString(file("manifest.txt"));
    Files.writeString(file("manifest.txt"), list.replaceFirst("(?m)^.*manifest.sig\n", ""));
    assertTrue(verdict().agrees());
    assertFalse(verdict().isProved() || verdict().isAltered());
  }

  @Test
  void whatNothingVouchesForIsNotProved() throws IOException {
    Verdict verdict =
        Verification.of(new CopiedFolder(site), new Voucher(Optional.empty(), Optional.empty()));
    assertTrue(verdict.agrees());
    assertFalse(verdict.isProved() || verdict.isAltered());
    for (String first : new String[] {"", "0"}) {
      Voucher known =
          new Voucher(
              Optional.empty(),
              Optional.of(
                  new dossier.text.Hash((first + verdict.digest().hex()).substring(0, 64))));
      Verdict held = Verification.of(new CopiedFolder(site), known);
      assertEquals(first.isEmpty(), held.isProved());
      assertEquals(!first.isEmpty(), held.isAltered());
    }
  }

  @Test
  void anotherSiteOfAnotherKeyIsAltered() throws IOException {
    SealedFolder.write(site, SigningKey.random());
    assertTrue(verdict().agrees());
    assertTrue(verdict().isAltered());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"form\":\"dossier manifest 2\"}"})
  void withoutAManifestNothingCanBeTold(String text) throws IOException {
    Files.writeString(file("manifest.json"), text);
    assertThrows(Unreadable.class, this::verdict);
    Files.delete(file("manifest.json"));
    assertThrows(Unreadable.class, this::verdict);
  }

  private Path zip(String below, Map<String, byte[]> more) throws IOException {
    Path zip = folder.resolve("copy.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
        Stream<Path> files = Files.walk(site)) {
      Map<String, byte[]> all = new TreeMap<>(more);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(below + site.relativize(file), Files.readAllBytes(file));
      }
      for (Map.Entry<String, byte[]> file : all.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return zip;
  }

  private Verdict zipped(String below, Map<String, byte[]> more) throws IOException {
    try (SiteCopy copy = CopiedZip.open(zip(below, more))) {
      return Verification.of(copy, SIGNED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "site/", "mirror-2026/"})
  void aZipIsHeldWithoutBeingUnpackedWhereverTheSiteLiesInIt(String below) throws IOException {
    assertTrue(zipped(below, Map.of()).isProved());
    SortedSet<String> added = zipped(below, Map.of(below + "x.html", new byte[1])).added();
    assertEquals("[x.html]", added.toString());
  }

  @Test
  void whatLiesBesideTheSiteInAZipIsAdded() throws IOException {
    assertEquals(
        "[../read-me.txt]", zipped("site/", Map.of("read-me.txt", new byte[1])).added().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out.html", "a/../../out.html", "/etc/out.html", "a\\b.html"})
  void aZipThatLeadsOutIsRefused(String name) {
    assertThrows(Unreadable.class, () -> zipped("", Map.of(name, new byte[1])));
  }

  @Test
  void oneNameTwiceInAZipIsRefused() throws IOException {
    Path zip = zip("", Map.of("indey.html", new byte[1]));
    byte[] bytes = Files.readAllBytes(zip);
    byte[] name = "indey.html".getBytes(UTF_8);
    for (int at = 0; at < bytes.length - name.length; at++) {
      if (java.util.Arrays.equals(bytes, at, at + name.length, name, 0, name.length)) {
        bytes[at + 4] = 'x';
      }
    }
    Files.write(zip, bytes);
    assertThrows(Unreadable.class, () -> CopiedZip.open(zip));
  }

  @Test
  void ofAFileThatUnpacksToVeryMuchOnlyTheFirstBytesAreTaken() throws IOException {
    Files.write(file("index.html"), new byte[1 << 24]);
    Path zip = zip("", Map.of());
    assertTrue(Files.size(zip) < 1 << 16);
    try (SiteCopy copy = CopiedZip.open(zip)) {
      assertEquals(5, copy.read("index.html", 5).orElseThrow().length);
      assertEquals("[index.html] [] []", differences(Verification.of(copy, SIGNED)));
    }
  }

  @Test
  void whatIsNoZipIsToldAsThat() throws IOException {
    Path file = Files.writeString(folder.resolve("copy.zip"), "no archive");
    assertThrows(Unreadable.class, () -> CopiedZip.open(file));
  }
}
