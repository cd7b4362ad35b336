package dossier.site;

import dossier.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a published folder holds: the path and SHA-256 of every file that Dossier wrote, in the form
 * that {@code sha256sum --check} reads, sorted by path. The manifest does not list itself.
 */
public record Manifest(SortedMap<String, Hash> files) {
  /** The manifest's own name in the published folder. */
  public static final String NAME = "manifest.txt";

  private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{64}) [ *](.+)$");

  /** The manifest of a site. */
  public static Manifest of(Site site) {
    SortedMap<String, Hash> files = new TreeMap<>();
    site.artifacts().forEach(artifact -> files.put(artifact.address().path(), artifact.hash()));
    return new Manifest(files);
  }

  /** Reads a manifest; lines that are none are passed over. */
  public static Manifest parse(String text) {
    SortedMap<String, Hash> files = new TreeMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      files.put(line.group(2), new Hash(line.group(1)));
    }
    return new Manifest(files);
  }

  /** The manifest as it stands on disk. */
  public byte[] bytes() {
    return files.entrySet().stream()
        .map((Map.Entry<String, Hash> file) -> file.getValue().hex() + "  " + file.getKey() + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
