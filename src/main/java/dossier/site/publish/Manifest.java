package dossier.site.publish;

import dossier.site.FileDigest;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The record of what Dossier wrote into a folder: the path and SHA-256 of every file but the record
 * itself, sorted by path. Its first line is nobody else's; the others are in the form of {@code
 * sha256sum}, so that {@code sha256sum --check} reads it.
 */
public record Manifest(SortedMap<String, Hash> files) {
  /** A record. */
  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The record of some files. */
  public static Manifest of(SortedMap<String, FileDigest> files) {
    SortedMap<String, Hash> hashes = new TreeMap<>();
    files.forEach((path, file) -> hashes.put(path, file.hash()));
    return new Manifest(hashes);
  }

  /** The record's own name in the published folder. */
  public static final String NAME = "manifest.txt";

  private static final String FIRST_LINE = "# dossier manifest 1: what Dossier wrote here\n";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  /** The record in a folder; empty if there is none, or a file that is no record of Dossier's. */
  static Optional<Manifest> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Reads a record; one line that is none, and nothing is believed. */
  public static Optional<Manifest> read(String text) {
    if (!text.startsWith(FIRST_LINE)) {
      return Optional.empty();
    }
    SortedMap<String, Hash> files = new TreeMap<>();
    for (String line : text.substring(FIRST_LINE.length()).lines().toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        return Optional.empty();
      }
      files.put(parts.group(2), new Hash(parts.group(1)));
    }
    return Optional.of(new Manifest(files));
  }

  /** Whether a file stands as Dossier wrote it at a path: what was changed since is not ours. */
  boolean wrote(String path, Path file) throws IOException {
    Hash hash = files.get(path);
    return hash != null
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && hash.equals(Hash.of(Files.readAllBytes(file)));
  }

  /** A line for each file, as {@code sha256sum} prints it. */
  public String list() {
    return files.entrySet().stream()
        .map((Map.Entry<String, Hash> file) -> file.getValue().hex() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining());
  }

  /** The record as it stands on disk. */
  public byte[] bytes() {
    return (FIRST_LINE + list()).getBytes(StandardCharsets.UTF_8);
  }
}
