package dossier.pipeline.read;

import dossier.pipeline.read.Parsed.Parts;
import dossier.pipeline.store.Stored;
import dossier.pipeline.store.value.Bytes;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
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

  /** Reads them; what is of something else holds nothing. */
  static KeptEntryFile read(ByteBuffer in) {
    try {
      List<String> classes = Stored.list(in);
      Map<String, KeptEntry> entries = new HashMap<>();
      for (int left = in.getInt(); left > 0; left--) {
        entries.put(Stored.words(in), entry(in));
      }
      return new KeptEntryFile(classes, entries);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return NOTHING;
    }
  }

  private static KeptEntry entry(ByteBuffer in) {
    Parts parts = new Parts(Stored.hash(in), Stored.hash(in));
    return new KeptEntry(parts, Bytes.next(in, in.getInt()));
  }

  /** Writes them. */
  void write(DataOutputStream out) throws IOException {
    Stored.write(classes, out);
    out.writeInt(entries.size());
    for (Map.Entry<String, KeptEntry> entry : new TreeMap<>(entries).entrySet()) {
      Stored.write(entry.getKey(), out);
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
