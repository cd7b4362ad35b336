package dossier.pipeline.read;

import dossier.pipeline.read.Parsed.Parts;
import dossier.pipeline.store.value.Bytes;
import dossier.text.Hash;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Kept entries, and as bytes.
 *
 * @param classes by the numbers that stand in the entries
 * @param entries by name
 */
record KeptEntryFile(List<String> classes, Map<String, KeptEntry> entries) {
  static final KeptEntryFile NOTHING = new KeptEntryFile(List.of(), Map.of());

  private static final int HASH_BYTES = 32;

  /** Reads them; what is of something else holds nothing. */
  static KeptEntryFile read(ByteBuffer in) {
    try {
      List<String> classes = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        classes.add(words(in));
      }
      Map<String, KeptEntry> entries = new HashMap<>();
      for (int left = in.getInt(); left > 0; left--) {
        entries.put(words(in), entry(in));
      }
      return new KeptEntryFile(classes, entries);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return NOTHING;
    }
  }

  private static String words(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static KeptEntry entry(ByteBuffer in) {
    Parts parts = new Parts(hash(in), hash(in));
    return new KeptEntry(parts, Bytes.next(in, in.getInt()));
  }

  private static Hash hash(ByteBuffer in) {
    byte[] bytes = new byte[HASH_BYTES];
    in.get(bytes);
    return Hash.from(bytes);
  }

  /** Writes them. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(classes.size());
    for (String name : classes) {
      out.writeUTF(name);
    }
    out.writeInt(entries.size());
    for (Map.Entry<String, KeptEntry> entry : new TreeMap<>(entries).entrySet()) {
      out.writeUTF(entry.getKey());
      write(entry.getValue(), out);
    }
  }

  private static void write(KeptEntry entry, DataOutputStream out) throws IOException {
    out.write(entry.parts().front().bytes());
    out.write(entry.parts().body().bytes());
    out.writeInt(entry.bytes().length());
    out.write(entry.bytes().of(), entry.bytes().from(), entry.bytes().length());
  }
}
