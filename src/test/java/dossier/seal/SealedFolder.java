package dossier.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.report.Outcome;
import dossier.site.Artifact;
import dossier.site.FileDigest;
import dossier.site.publish.Manifest;
import dossier.text.Hash;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small site with its seal, written into a folder. */
public final class SealedFolder {
  static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  static final Map<String, String> FILES =
      Map.of("index.html", "home", "stories/пирс 1.html", "a pier", "stories/empty.html", "");

  private static final TextFile FILE = new TextFile("content/signatures.txt", "");

  private SealedFolder() {}

  static SortedMap<String, FileDigest> digests(Map<String, String> files) {
    SortedMap<String, FileDigest> digests = new TreeMap<>();
    files.forEach((path, text) -> digests.put(path, FileDigest.of(text.getBytes(UTF_8))));
    return digests;
  }

  /** The manifest of a site, and its signature if it was signed last. */
  static Outcome<List<Artifact>> seal(
      Map<String, String> files, Signatures signatures, Optional<VerifyingKey> key) {
    return new Seal(Optional.of("1.2.3"), signatures, key).on(digests(files));
  }

  /** What a build and signing after it leave in the content. */
  static Signatures signed(Map<String, String> files, Signatures before, SigningKey key) {
    byte[] manifest =
        seal(files, before, Optional.of(key.verifying())).value().orElseThrow().get(0).bytes();
    return before.and(SignedManifest.of(manifest, DAY, key));
  }

  static Signatures nothingSigned() {
    return Signatures.none(FILE);
  }

  /** Writes the site, signed by a key. */
  public static Path write(Path folder, SigningKey key) throws IOException {
    Signatures signatures = signed(FILES, nothingSigned(), key);
    SortedMap<String, Hash> record = new TreeMap<>();
    FILES.forEach((path, text) -> record.put(path, Hash.of(text.getBytes(UTF_8))));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue().getBytes(UTF_8));
    }
    for (Artifact file :
        seal(FILES, signatures, Optional.of(key.verifying())).value().orElseThrow()) {
      write(folder.resolve(file.address().path()), file.bytes());
      record.put(file.address().path(), file.hash());
    }
    write(folder.resolve(Manifest.NAME), new Manifest(record).bytes());
    return folder;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
