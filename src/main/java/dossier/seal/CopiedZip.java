package dossier.seal;

import dossier.site.Address;
import dossier.text.FileName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A copy in a ZIP file, which is never unpacked: of each file no more bytes are taken out than it
 * is asked for. The site may lie in a folder of it.
 */
public final class CopiedZip implements SiteCopy {
  private final ZipFile zip;
  private final SortedSet<String> paths;
  private final String folder;

  private CopiedZip(ZipFile zip, SortedSet<String> paths) throws Unreadable {
    this.zip = zip;
    this.paths = paths;
    this.folder = folder(paths);
  }

  /**
   * Opens one.
   *
   * @throws Unreadable if it is none, or if programs could find different things in it
   */
  public static CopiedZip open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new Unreadable("this is neither a folder nor a ZIP file that can be read");
    }
    try {
      return new CopiedZip(zip, paths(zip));
    } catch (IOException e) {
      zip.close();
      throw e;
    }
  }

  /** Two files of one name, or a name that leads elsewhere, are unpacked in different ways. */
  private static SortedSet<String> paths(ZipFile zip) throws Unreadable {
    if (zip.size() > CopiedFolder.MOST_FILES) {
      throw new Unreadable("it has more than " + CopiedFolder.MOST_FILES + " files");
    }
    SortedSet<String> paths = new TreeSet<>();
    for (String name : zip.stream().map(ZipEntry::getName).toList()) {
      boolean directory = name.endsWith("/");
      String path = directory ? name.substring(0, name.length() - 1) : name;
      if (!Address.isInside(path) || FileName.faultOfPath(path).isPresent()) {
        throw new Unreadable("it has a file called '" + name + "', which may be put elsewhere");
      }
      if (!directory && !paths.add(name)) {
        throw new Unreadable("'" + name + "' is in it twice");
      }
    }
    return paths;
  }

  /** The folder of the one manifest that is highest up, which is where the site begins. */
  private static String folder(SortedSet<String> paths) throws Unreadable {
    if (paths.contains(SiteManifest.NAME)) {
      return "";
    }
    List<String> found =
        paths.stream().filter(path -> path.matches("[^/]+/" + SiteManifest.NAME)).toList();
    if (found.size() != 1) {
      throw new Unreadable("it does not have one " + SiteManifest.NAME);
    }
    return found.get(0).substring(0, found.get(0).length() - SiteManifest.NAME.length());
  }

  @Override
  public Optional<byte[]> read(String path, int most) throws IOException {
    @Nullable ZipEntry entry = paths.contains(folder + path) ? zip.getEntry(folder + path) : null;
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(in.readNBytes(most));
    } catch (ZipException e) {
      throw new Unreadable("'" + path + "' cannot be taken out of it: " + e.getMessage());
    }
  }

  /** What lies beside the folder of the site is added too, and named by its whole path. */
  @Override
  public Optional<SortedSet<String>> paths() {
    SortedSet<String> inside = new TreeSet<>();
    for (String path : paths) {
      inside.add(path.startsWith(folder) ? path.substring(folder.length()) : "../" + path);
    }
    return Optional.of(inside);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
