package dossier.site.publish;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks whether two sites can change places in a folder. Touches nothing. */
final class Ground {
  private final SiteFolder destination;
  private final Set<Path> mounts;
  private final List<Diagnostic> faults = new ArrayList<>();

  private Ground(SiteFolder destination) throws IOException {
    this.destination = destination;
    this.mounts = Mounts.now();
  }

  /** All that speaks against it. */
  static List<Diagnostic> faults(SiteFolder destination) throws IOException {
    Ground ground = new Ground(destination);
    ground.look(destination.folder());
    return ground.faults;
  }

  private void look(Path folder) throws IOException {
    Path there = RealPath.nearest(folder);
    if (!Files.isDirectory(there)) {
      fault(there, "this is a file, and a folder is needed", "move it away");
    } else if (!there.equals(folder)) {
      lookAtParent(there);
    } else {
      lookAtParent(folder.resolveSibling(""));
      lookInside(folder);
    }
  }

  private void lookAtParent(Path parent) {
    if (!Files.isWritable(parent)) {
      fault(
          parent,
          "the next site is laid beside the old one, and nothing can be written here",
          "publish into a folder within one that you may write to: --out DIR");
    }
  }

  private void lookInside(Path folder) throws IOException {
    long device = Attributes.device(folder);
    if (isMounted(folder, Attributes.device(folder.resolveSibling("")))) {
      fault(
          folder,
          "this is a mount point, and the old and the next site cannot change places",
          "publish into a folder within it: --out " + destination.written().resolve("public"));
      return;
    }
    Files.walkFileTree(folder, new Walk(device));
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final long device;

    Walk(long device) {
      this.device = device;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
        throws IOException {
      if (isMounted(dir, device)) {
        mounted(dir);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return mayChange(dir) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (mounts.contains(file)) {
        mounted(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path dir, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE; // another build has published since it was listed
      }
      if (mayChange(dir)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private boolean mayChange(Path dir) {
    boolean may = Files.isWritable(dir) && Files.isReadable(dir) && Files.isExecutable(dir);
    if (!may) {
      fault(
          dir,
          "this folder may not be read and written to by you",
          "have its owner publish, or make it yours");
    }
    return may;
  }

  private boolean isMounted(Path folder, long device) throws IOException {
    return mounts.contains(folder) || Attributes.device(folder) != device;
  }

  private void mounted(Path place) {
    fault(
        place,
        "something is mounted here, and cannot be carried over to the next site",
        "unmount it, or name another folder with --out");
  }

  private void fault(Path place, String message, String help) {
    faults.add(destination.complaint(Rule.UNFIT_FOLDER, place, message, help));
  }
}
