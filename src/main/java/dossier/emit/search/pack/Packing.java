package dossier.emit.search.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.site.Address;
import dossier.text.Hash;
import dossier.text.Recall;
import dossier.text.pack.Zlib;
import java.io.StringWriter;
import java.util.Base64;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Packs JSON into scripts: the same bytes on every machine, since they are compressed in Java. What
 * was packed in an earlier run is not packed again. Safe to share between threads.
 */
public final class Packing {
  private static final int DIGITS_OF_A_HASH = 10;
  private static final JsonFactory JSON = new JsonFactory();

  private final Recall recall;

  /**
   * @param recall of what was packed before
   */
  public Packing(Recall recall) {
    this.recall = recall;
  }

  /**
   * What was packed.
   *
   * @param hash of the compressed bytes, shortened
   */
  record Packed(String hash, String data) {
    private static Packed of(byte[] json) {
      byte[] deflated = Zlib.USUAL.deflated(json);
      return new Packed(
          Hash.of(deflated).hex().substring(0, DIGITS_OF_A_HASH),
          Base64.getEncoder().encodeToString(deflated));
    }
  }

  /** A file whose name never changes. */
  public PackedScript at(Address address, Consumer<JsonGenerator> writer) {
    return new PackedScript(address, packed(writer).data());
  }

  /** A file whose name holds its hash. */
  public PackedScript hashed(Consumer<JsonGenerator> writer) {
    Packed packed = packed(writer);
    return new PackedScript(Address.of("search/" + packed.hash() + ".js"), packed.data());
  }

  private Packed packed(Consumer<JsonGenerator> writer) {
    byte[] json = json(writer);
    return recall.of("packed " + Hash.of(json), Packed.class, () -> Packed.of(json));
  }

  private static byte[] json(Consumer<JsonGenerator> writer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      writer.accept(json);
    }
    return out.toString().getBytes(UTF_8);
  }
}
