package dossier.emit.search;

import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Hash;
import dossier.text.Span;
import dossier.text.Zlib;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as a script that hands it to the search: the same bytes on every machine, since they are
 * compressed in Java.
 *
 * @param data zlib (RFC 1950) in Base64 (RFC 4648, section 4)
 */
record PackedScript(Address address, String data) {
  private static final int DIGITS_OF_A_HASH = 10;
  private static final JsonFactory JSON = new JsonFactory();

  /** A file whose name never changes. */
  static PackedScript at(Address address, Consumer<JsonGenerator> writer) {
    return new PackedScript(
        address, Base64.getEncoder().encodeToString(Zlib.USUAL.deflated(json(writer))));
  }

  /** A file whose name holds its hash. */
  static PackedScript hashed(Consumer<JsonGenerator> writer) {
    byte[] deflated = Zlib.USUAL.deflated(json(writer));
    String hash = Hash.of(deflated).hex().substring(0, DIGITS_OF_A_HASH);
    return new PackedScript(
        Address.of("search/" + hash + ".js"), Base64.getEncoder().encodeToString(deflated));
  }

  /** What the script calls it: the file's name without its ending. */
  String name() {
    String path = address.path();
    return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  }

  Artifact file(Span origin) {
    String script = "dossierSearch(\"%s\",\"%s\")\n".formatted(name(), data);
    return new Artifact(address, script.getBytes(StandardCharsets.US_ASCII), origin);
  }

  private static byte[] json(Consumer<JsonGenerator> writer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      writer.accept(json);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
