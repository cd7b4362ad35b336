package dossier.seal;

import dossier.site.Address;
import dossier.site.FileDigest;
import dossier.text.FileName;
import dossier.text.Hash;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a manifest from the front to the back, strictly. Used once. */
final class ManifestReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser json;
  private Optional<String> version = Optional.empty();
  private final List<SiteManifest.Earlier> earlier = new ArrayList<>();
  private final SortedMap<String, FileDigest> files = new TreeMap<>();

  private ManifestReader(JsonParser json) {
    this.json = json;
  }

  /**
   * Reads the bytes of one; empty if they are none. What is read is written again, so that no two
   * programs can find different things in it.
   */
  static Optional<SiteManifest> read(byte[] bytes) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return new ManifestReader(json).manifest().filter(read -> Arrays.equals(read.bytes(), bytes));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<SiteManifest> manifest() {
    expect(JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      field(json.currentName());
    }
    return Optional.of(new SiteManifest(version, earlier, files));
  }

  private void field(String name) {
    switch (name) {
      case "form", "content" -> words();
      case "version" -> version = Optional.of(words());
      case "earlier" -> each(() -> earlier.add(earlier()));
      case "files" -> each(this::file);
      default -> throw new IllegalArgumentException(name);
    }
  }

  private void each(Runnable object) {
    expect(JsonToken.START_ARRAY);
    while (json.nextToken() == JsonToken.START_OBJECT) {
      object.run();
      expect(JsonToken.END_OBJECT);
    }
  }

  private SiteManifest.Earlier earlier() {
    return new SiteManifest.Earlier(LocalDate.parse(words("date")), hash(words("manifest")));
  }

  private void file() {
    String path = words("path");
    expect(JsonToken.PROPERTY_NAME);
    expect(JsonToken.VALUE_NUMBER_INT);
    int size = json.getIntValue();
    if (!isFit(path) || size < 0 || size > SiteManifest.LARGEST_FILE) {
      throw new IllegalArgumentException(path);
    }
    files.put(path, new FileDigest(hash(words("sha256")), size));
  }

  private boolean isFit(String path) {
    return Address.isInside(path)
        && FileName.faultOfPath(path).isEmpty()
        && !files.containsKey(path);
  }

  private String words(String name) {
    expect(JsonToken.PROPERTY_NAME);
    if (!json.currentName().equals(name)) {
      throw new IllegalArgumentException(name);
    }
    return words();
  }

  private String words() {
    expect(JsonToken.VALUE_STRING);
    return json.getString();
  }

  private static Hash hash(String hex) {
    if (!Hash.allows(hex)) {
      throw new IllegalArgumentException(hex);
    }
    return new Hash(hex);
  }

  private void expect(JsonToken token) {
    if (json.nextToken() != token) {
      throw new IllegalArgumentException(token.name());
    }
  }
}
