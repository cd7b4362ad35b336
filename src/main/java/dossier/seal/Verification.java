package dossier.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.seal.SiteCopy.Unreadable;
import dossier.site.FileDigest;
import dossier.site.publish.Manifest;
import dossier.text.Hash;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds a copy of a site against the manifest that it carries. Used once. */
public final class Verification {
  /** The largest manifest that is read, in bytes: some 500,000 files. */
  private static final int LARGEST = 1 << 27;

  private static final int SIGNATURE_SIZE = 64;

  private final SiteCopy copy;
  private final byte[] bytes;
  private final SiteManifest manifest;
  private final Optional<byte[]> signature;
  private final SortedSet<String> changed = new TreeSet<>();
  private final SortedSet<String> added = new TreeSet<>();
  private final SortedSet<String> removed = new TreeSet<>();

  private Verification(SiteCopy copy) throws IOException {
    this.copy = copy;
    this.bytes =
        copy.read(SiteManifest.NAME, LARGEST)
            .orElseThrow(() -> new Unreadable("it has no " + SiteManifest.NAME));
    this.manifest =
        SiteManifest.read(bytes)
            .orElseThrow(
                () -> new Unreadable(SiteManifest.NAME + " is not one that Dossier wrote"));
    this.signature = copy.read(SiteManifest.SIGNATURE, SIGNATURE_SIZE + 1);
  }

  /**
   * Holds a copy.
   *
   * @throws Unreadable if nothing can be told of it
   */
  public static Verdict of(SiteCopy copy, Voucher voucher) throws IOException {
    return new Verification(copy).verdict(voucher);
  }

  private Verdict verdict(Voucher voucher) throws IOException {
    for (Map.Entry<String, FileDigest> file : manifest.files().entrySet()) {
      compare(file.getKey(), file.getValue());
    }
    Optional<SortedSet<String>> paths = copy.paths();
    added.addAll(paths.orElse(new TreeSet<>()));
    added.removeIf(this::isNamed);
    checksums();
    Hash digest = Hash.of(bytes);
    return new Verdict(
        manifest,
        digest,
        changed,
        added,
        removed,
        paths.isPresent(),
        voucher.byKey(bytes, signature),
        voucher.byDigest(digest));
  }

  private boolean isNamed(String path) {
    return manifest.files().containsKey(path)
        || path.equals(SiteManifest.NAME)
        || path.equals(SiteManifest.SIGNATURE)
        || path.equals(Manifest.NAME);
  }

  /** One byte more than it should have is enough to see that a file is another. */
  private void compare(String path, FileDigest file) throws IOException {
    Optional<byte[]> there = copy.read(path, (int) file.size() + 1);
    if (there.isEmpty()) {
      removed.add(path);
    } else if (!FileDigest.of(there.get()).equals(file)) {
      changed.add(path);
    }
  }

  /** The list for {@code sha256sum} has to say the same, and whether there is a signature. */
  private void checksums() throws IOException {
    Optional<byte[]> there = copy.read(Manifest.NAME, LARGEST);
    if (there.isEmpty()) {
      removed.add(Manifest.NAME);
      return;
    }
    Optional<SortedMap<String, Hash>> record =
        Manifest.read(new String(there.get(), UTF_8)).map(Manifest::files);
    record.map(files -> files.containsKey(SiteManifest.SIGNATURE)).ifPresent(this::signature);
    if (record.filter(this::agrees).isEmpty()) {
      changed.add(Manifest.NAME);
    }
  }

  private void signature(boolean listed) {
    if (listed && signature.isEmpty()) {
      removed.add(SiteManifest.SIGNATURE);
    } else if (!listed && signature.isPresent()) {
      added.add(SiteManifest.SIGNATURE);
    }
  }

  private boolean agrees(SortedMap<String, Hash> record) {
    SortedMap<String, Hash> expected = new TreeMap<>(Manifest.of(manifest.files()).files());
    expected.put(SiteManifest.NAME, Hash.of(bytes));
    SortedMap<String, Hash> rest = new TreeMap<>(record);
    Hash listed = rest.remove(SiteManifest.SIGNATURE);
    boolean signed =
        listed == null || signature.isEmpty() || listed.equals(Hash.of(signature.get()));
    return signed && rest.equals(expected);
  }
}
