package dossier.site.publish;

import dossier.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A published file as it stood when it was published: while its size and the time of its last
 * change are the same, so are its bytes.
 *
 * @param path from the site's folder, with {@code /} between folders
 */
public record Written(String path, Hash hash, long size, FileTime changed) {

  /** A file of a site as it stands now. */
  public static Written in(Path site, String path, Hash hash) throws IOException {
    BasicFileAttributes now = attributes(site.resolve(path));
    return new Written(path, hash, now.size(), now.lastModifiedTime());
  }

  /** Whether it stands in a site, as it was. */
  public boolean stands(Path site) {
    try {
      BasicFileAttributes now = attributes(site.resolve(path));
      return now.isRegularFile() && now.size() == size && now.lastModifiedTime().equals(changed);
    } catch (IOException e) {
      return false;
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
