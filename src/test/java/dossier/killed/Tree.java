package dossier.killed;

import dossier.text.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reader found in a folder that was opened once: everything is read through that handle, so
 * that it is one folder's, whichever stands at the path meanwhile.
 *
 * @param folder which folder it was, whatever its name
 * @param files the hash of each file's bytes by its path; of what was deleted meanwhile, nothing
 */
record Tree(Object folder, Map<String, Hash> files) {

  static Tree of(Path path) throws IOException {
    Map<String, Hash> files = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
      SecureDirectoryStream<Path> opened = (SecureDirectoryStream<Path>) stream;
      Object folder = key(opened.getFileAttributeView(BasicFileAttributeView.class));
      read(opened, "", files);
      return new Tree(folder, files);
    }
  }

  /** Whether it is the folder that stands at a path now. */
  boolean standsAt(Path path) {
    try {
      return folder.equals(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      return false;
    }
  }

  boolean holds(Tree whole) {
    return files.equals(whole.files);
  }

  boolean isPartOf(Tree whole) {
    return whole.files.entrySet().containsAll(files.entrySet());
  }

  private static void read(SecureDirectoryStream<Path> open, String at, Map<String, Hash> files)
      throws IOException {
    for (Path child : open) {
      Path name = child.getFileName();
      try {
        if (isFolder(open, name)) {
          try (SecureDirectoryStream<Path> below = open.newDirectoryStream(name)) {
            read(below, at + name + "/", files);
          }
        } else {
          files.put(at + name, hash(open, name));
        }
      } catch (NoSuchFileException e) {
        // It was deleted since the folder was listed.
      }
    }
  }

  private static boolean isFolder(SecureDirectoryStream<Path> open, Path name) throws IOException {
    return open.getFileAttributeView(name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        .readAttributes()
        .isDirectory();
  }

  private static Hash hash(SecureDirectoryStream<Path> open, Path name) throws IOException {
    try (InputStream in =
        Channels.newInputStream(open.newByteChannel(name, Set.of(StandardOpenOption.READ)))) {
      return Hash.of(in.readAllBytes());
    }
  }

  private static Object key(BasicFileAttributeView view) throws IOException {
    return Objects.requireNonNull(view.readAttributes().fileKey());
  }
}
