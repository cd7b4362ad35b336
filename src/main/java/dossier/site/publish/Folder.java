package dossier.site.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the publisher does with folders: list, link, delete. Symbolic links are never followed. */
final class Folder {
  private Folder() {}

  /** Whether there is a folder, and no link to one. */
  static boolean is(Path folder) {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether there is anything at a path, be it a link that leads nowhere. */
  static boolean stands(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** What stands right in a folder. */
  static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    }
  }

  /** Every file, symbolic link and empty folder below a folder; none if there is no such folder. */
  static List<Path> leaves(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    if (!is(folder)) {
      return found;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            found.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            try (var children = Files.newDirectoryStream(dir)) {
              if (!children.iterator().hasNext() && !dir.equals(folder)) {
                found.add(dir);
              }
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  /**
   * Makes one file, link or empty folder appear at another place too, sharing its bytes if it can.
   */
  static void carry(Path from, Path to) throws IOException {
    if (is(from)) {
      Files.createDirectory(to);
      Attributes.keep(from, to);
    } else if (Files.isSymbolicLink(from)) {
      Files.createSymbolicLink(to, Files.readSymbolicLink(from));
    } else {
      link(from, to);
    }
  }

  /** What is neither file, folder nor link, such as a pipe, can be linked, but not copied. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException e) {
      if (!Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
      Attributes.keep(from, to);
    }
  }

  /** Since when a regular file holds exactly these bytes; empty if it does not. */
  static Optional<FileTime> holds(Path file, byte[] bytes) throws IOException {
    Optional<BasicFileAttributes> attributes = ofFile(file).filter(it -> it.size() == bytes.length);
    return attributes.isPresent() && Arrays.equals(Files.readAllBytes(file), bytes)
        ? attributes.map(BasicFileAttributes::lastModifiedTime)
        : Optional.empty();
  }

  /** When a regular file was changed; empty if there is none. */
  static Optional<FileTime> lastModified(Path file) {
    return ofFile(file).map(BasicFileAttributes::lastModifiedTime);
  }

  /** What cannot be looked at is no file of ours. */
  private static Optional<BasicFileAttributes> ofFile(Path file) {
    try {
      return Optional.of(
              Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))
          .filter(BasicFileAttributes::isRegularFile);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether one of two things could be deleted, and nothing would be lost. */
  static boolean isSame(Path one, Path other) throws IOException {
    if (!stands(other)) {
      return false;
    }
    if (Files.isSymbolicLink(one) || Files.isSymbolicLink(other)) {
      return Files.isSymbolicLink(one)
          && Files.isSymbolicLink(other)
          && Files.readSymbolicLink(one).equals(Files.readSymbolicLink(other));
    }
    return (is(one) && is(other))
        || Files.isSameFile(one, other)
        || (Files.isRegularFile(one)
            && Files.isRegularFile(other)
            && Files.mismatch(one, other) == -1);
  }

  /** Deletes a folder and the folders in it, but no folder in which there is something else. */
  static void deleteEmpty(Path folder) throws IOException {
    if (!is(folder)) {
      return;
    }
    for (Path child : children(folder)) {
      deleteEmpty(child);
    }
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      // It is not empty.
    }
  }

  /** Deletes a folder and all that is in it; nothing happens if there is none. */
  static void delete(Path folder) throws IOException {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
                throws IOException {
              Files.delete(dir);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      // There was nothing to delete.
    }
  }
}
