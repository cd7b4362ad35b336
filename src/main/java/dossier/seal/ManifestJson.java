package dossier.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.site.FileDigest;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a manifest as JSON (RFC 8259): one object, each file of the site on a line of its own. */
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
}
