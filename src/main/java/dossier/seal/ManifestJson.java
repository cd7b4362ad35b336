package dossier.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.site.Address;
import dossier.site.FileDigest;
import dossier.text.FileName;
import dossier.text.Hash;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A manifest as JSON (RFC 8259): one object, each file of the site on a line of its own. */
final class ManifestJson {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String FORM = "dossier manifest 1";

  private ManifestJson() {}

  private interface Fields {
    void write(JsonGenerator json);
  }

  static byte[] bytes(SiteManifest manifest) {
    Stream<String> earlier = manifest.earlier().stream().map(one -> object(fields(one)));
    Stream<String> files =
        manifest.files().entrySet().stream()
            .map(file -> object(fields(file.getKey(), file.getValue())));
    String head = object(json -> head(manifest, json));
    String open = head.substring(0, head.length() - 1);
    return (open + list("earlier", earlier) + list("files", files) + "\n}\n").getBytes(UTF_8);
  }

  private static String list(String name, Stream<String> objects) {
    String lines = objects.collect(Collectors.joining(",\n"));
    return ",\n\"" + name + "\":[" + (lines.isEmpty() ? "" : "\n" + lines + "\n") + "]";
  }

  private static String object(Fields fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void head(SiteManifest manifest, JsonGenerator json) {
    json.writeStringProperty("form", FORM);
    manifest.version().ifPresent(version -> json.writeStringProperty("version", version));
    json.writeStringProperty("content", manifest.content().hex());
  }

  private static Fields fields(SiteManifest.Earlier earlier) {
    return json -> {
      json.writeStringProperty("date", earlier.date().toString());
      json.writeStringProperty("manifest", earlier.manifest().hex());
    };
  }

  private static Fields fields(String path, FileDigest file) {
    return json -> {
      json.writeStringProperty("path", path);
      json.writeNumberProperty("size", file.size());
      json.writeStringProperty("sha256", file.hash().hex());
    };
  }

  /** What is read is written again: so no two readers can find different things in it. */
  static Optional<SiteManifest> read(byte[] bytes) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      return new Reading(json).manifest().filter(read -> Arrays.equals(read.bytes(), bytes));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One manifest, read from the front to the back. Used once. */
  private static final class Reading {
    private final JsonParser json;
    private Optional<String> version = Optional.empty();
    private Optional<Hash> content = Optional.empty();
    private final List<SiteManifest.Earlier> earlier = new ArrayList<>();
    private final SortedMap<String, FileDigest> files = new TreeMap<>();

    Reading(JsonParser json) {
      this.json = json;
    }

    Optional<SiteManifest> manifest() {
      expect(JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        field(json.currentName());
      }
      return content.map(hash -> new SiteManifest(version, hash, earlier, files));
    }

    private void field(String name) {
      switch (name) {
        case "form" -> words();
        case "version" -> version = Optional.of(words());
        case "content" -> content = Optional.of(hash(words()));
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
}
