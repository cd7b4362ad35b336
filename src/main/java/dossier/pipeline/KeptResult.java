package dossier.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.check.accepted.Days;
import dossier.pipeline.store.Store;
import dossier.pipeline.store.Stored;
import dossier.pipeline.store.value.Bytes;
import dossier.pipeline.store.value.CannotKeep;
import dossier.pipeline.store.value.RecordReader;
import dossier.pipeline.store.value.RecordWriter;
import dossier.text.Hash;
import dossier.text.TextFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a build ended, and under what.
 *
 * @param madeFrom of all that it was made from
 * @param state of the site that it left
 * @param days on which it would have ended so
 */
record KeptResult(Hash madeFrom, Hash state, Days days, BuildResult result) {
  private static final TextFile NONE = new TextFile("", "");

  /** The result as bytes; empty if there is something in it that cannot be kept. */
  Optional<Store.Writing> bytes() {
    Map<TextFile, Integer> files = new LinkedHashMap<>();
    RecordWriter writer =
        new RecordWriter(
            List.of(),
            other ->
                other instanceof TextFile file
                    ? files.computeIfAbsent(file, fresh -> files.size())
                    : other);
    try {
      byte[] value = writer.bytes(result, NONE);
      return Optional.of(out -> write(writer.classes(), List.copyOf(files.keySet()), value, out));
    } catch (CannotKeep e) {
      return Optional.empty();
    }
  }

  private void write(List<String> classes, List<TextFile> files, byte[] value, DataOutputStream out)
      throws IOException {
    out.write(madeFrom.bytes());
    out.write(state.bytes());
    out.writeLong(days.first().toEpochDay());
    out.writeLong(days.last().toEpochDay());
    Stored.write(classes, out);
    out.writeInt(files.size());
    for (TextFile file : files) {
      Stored.write(file.path(), out);
      Stored.write(file.text(), out);
    }
    out.writeInt(value.length);
    out.write(value);
  }

  /** The result that some bytes hold. */
  static Optional<KeptResult> read(ByteBuffer in) {
    try {
      Hash madeFrom = Stored.hash(in);
      Hash state = Stored.hash(in);
      Days days = new Days(LocalDate.ofEpochDay(in.getLong()), LocalDate.ofEpochDay(in.getLong()));
      List<String> classes = Stored.list(in);
      List<TextFile> files = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        files.add(file(Stored.words(in), Bytes.next(in, in.getInt())));
      }
      RecordReader reader =
          new RecordReader(classes, (number, file) -> files.get((Integer) number));
      Object result = reader.value(Bytes.next(in, in.getInt()), NONE);
      return Optional.of(new KeptResult(madeFrom, state, days, (BuildResult) result));
    } catch (CannotKeep
        | DateTimeException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | ClassCastException e) {
      return Optional.empty();
    }
  }

  /** A text is decoded when a finding in it is printed: most are only counted. */
  private static TextFile file(String path, Bytes text) {
    return new TextFile(path, () -> new String(text.of(), text.from(), text.length(), UTF_8));
  }
}
