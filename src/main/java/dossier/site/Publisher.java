package dossier.site;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Publishes a site into a folder as one step: the next site is laid beside the old one and the two
 * change places by renaming, so that no reader finds a mixture and a failure leaves the old site as
 * it was. Files that Dossier did not write are carried over. One publisher at a time works on a
 * folder, over processes too.
 */
public final class Publisher {
  private final Path out;
  private final Path next;
  private final Path old;
  private final Path lock;

  /**
   * @param out the folder to publish into; made if it is not there
   */
  public Publisher(Path out) throws IOException {
    this.out = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
    String name = this.out.getFileName().toString();
    this.next = this.out.resolveSibling("." + name + ".next");
    this.old = this.out.resolveSibling("." + name + ".old");
    this.lock = this.out.resolveSibling("." + name + ".lock");
  }

  /**
   * Publishes. If the site is there already, byte for byte, nothing is touched.
   *
   * @return complaints; if there are any, nothing was published
   * @throws IOException if the disk fails; the old site then stands as it was
   */
  public List<Diagnostic> publish(Site site) throws IOException {
    Files.createDirectories(out.getParent());
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      hold(channel);
      recover();
      List<Diagnostic> complaints = publishAlone(site);
      Files.deleteIfExists(lock);
      return complaints;
    }
  }

  /** Takes the lock, which closing the channel gives back. */
  private void hold(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it.
    }
    throw new FileSystemException(out.toString(), null, "another build is publishing into it");
  }

  /** After a crash between the two renames the old site stands aside: it is put back first. */
  private void recover() throws IOException {
    if (!Files.exists(out) && Files.isDirectory(old)) {
      Files.move(old, out);
    }
    Folder.delete(next);
    Folder.delete(old);
  }

  private List<Diagnostic> publishAlone(Site site) throws IOException {
    Manifest manifest = Manifest.of(site);
    List<Path> strangers = strangers();
    List<Diagnostic> inTheWay = inTheWay(site, strangers);
    if (!inTheWay.isEmpty() || stands(site, manifest)) {
      return inTheWay;
    }
    try {
      lay(site, manifest, strangers);
      exchange();
    } finally {
      Folder.delete(next);
    }
    Folder.delete(old);
    return List.of();
  }

  /** The files in the folder that Dossier did not write, and that stay beside the next site. */
  public List<Path> carried() throws IOException {
    return strangers().stream().filter(Files::isRegularFile).toList();
  }

  private Manifest last() throws IOException {
    Path file = out.resolve(Manifest.NAME);
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    return Manifest.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  private List<Path> strangers() throws IOException {
    Manifest last = last();
    List<Path> strangers = new ArrayList<>();
    for (Path leaf : Folder.leaves(out)) {
      String path = path(leaf);
      if (!path.equals(Manifest.NAME) && !last.files().containsKey(path)) {
        strangers.add(leaf);
      }
    }
    return strangers;
  }

  private String path(Path file) {
    return out.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** A stranger's file may stand where the site wants to write only if it says the same. */
  private List<Diagnostic> inTheWay(Site site, List<Path> strangers) throws IOException {
    Map<String, Artifact> wanted = new HashMap<>();
    for (Artifact artifact : site.artifacts()) {
      wanted.put(artifact.address().folded(), artifact);
    }
    List<Diagnostic> complaints = new ArrayList<>();
    for (Path stranger : List.copyOf(strangers)) {
      Artifact artifact = wanted.get(Address.folded(path(stranger)));
      if (artifact == null) {
        continue;
      }
      strangers.remove(stranger);
      if (!Folder.holds(stranger, artifact.bytes())) {
        complaints.add(inTheWay(stranger));
      }
    }
    return complaints;
  }

  private Diagnostic inTheWay(Path stranger) {
    String shown = out.getFileName() + "/" + path(stranger);
    return Diagnostic.of(
            Rule.STRANGERS_FILE,
            new TextFile(shown, "").start(),
            "this file was not written by Dossier, and the site needs its place")
        .help("move it away, or name another folder with --out");
  }

  private boolean stands(Site site, Manifest manifest) throws IOException {
    if (!Folder.holds(out.resolve(Manifest.NAME), manifest.bytes())) {
      return false;
    }
    for (Artifact artifact : site.artifacts()) {
      if (!Folder.holds(out.resolve(artifact.address().path()), artifact.bytes())) {
        return false;
      }
    }
    return true;
  }

  private void lay(Site site, Manifest manifest, List<Path> strangers) throws IOException {
    for (Artifact artifact : site.artifacts()) {
      Path before = out.resolve(artifact.address().path());
      Path after = next.resolve(artifact.address().path());
      if (Folder.holds(before, artifact.bytes())) {
        Folder.carry(before, after);
      } else {
        Files.createDirectories(after.getParent());
        Files.write(after, artifact.bytes());
      }
    }
    for (Path stranger : strangers) {
      Folder.carry(stranger, next.resolve(path(stranger)));
    }
    Files.write(next.resolve(Manifest.NAME), manifest.bytes());
  }

  private void exchange() throws IOException {
    if (!Files.exists(out)) {
      Files.move(next, out);
      return;
    }
    Files.move(out, old);
    try {
      Files.move(next, out);
    } catch (IOException e) {
      Files.move(old, out);
      throw e;
    }
  }
}
