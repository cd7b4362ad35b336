package dossier.pipeline.keep;

import dossier.pipeline.store.Store;
import dossier.pipeline.store.Stored;
import dossier.pipeline.store.value.Bytes;
import dossier.pipeline.store.value.CannotKeep;
import dossier.pipeline.store.value.RecordReader;
import dossier.pipeline.store.value.RecordWriter;
import dossier.text.Hash;
import dossier.text.Reads;
import dossier.text.Reads.Noted;
import dossier.text.Recall;
import dossier.text.TextFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was made in the last run, with what was looked at for it. Safe to share between threads. */
final class KeptValues implements Recall {
  private static final TextFile NONE = new TextFile("", "");

  private final Store store;
  private final String name;
  private final Hash premises;
  private final Versions versions;
  private final Map<String, Kept> before = new HashMap<>();
  private final Map<String, Kept> now = new ConcurrentHashMap<>();
  private final AtomicBoolean changed = new AtomicBoolean();
  private final RecordWriter writer;
  private @Nullable RecordReader reader;

  private record Kept(Hash version, Bytes log, Bytes value) {}

  KeptValues(Store store, String name, Hash premises, Versions versions) {
    this.store = store;
    this.name = name;
    this.premises = premises;
    this.versions = versions;
    List<String> classes = store.read(name).map(this::read).orElse(List.of());
    this.writer = new RecordWriter(classes, value -> value);
  }

  @Override
  public <T> T of(String key, Class<T> type, Supplier<T> making) {
    return known(key, type).orElseGet(() -> fresh(key, making));
  }

  private <T> Optional<T> known(String key, Class<T> type) {
    Kept kept = before.get(key);
    RecordReader read = reader;
    if (kept == null || read == null) {
      return Optional.empty();
    }
    try {
      Reads.Log log = (Reads.Log) read.value(kept.log(), NONE);
      if (!kept.version().equals(versions.of(log))) {
        return Optional.empty();
      }
      T value = type.cast(read.value(kept.value(), NONE));
      now.put(key, kept);
      return Optional.of(new Noted<>(value, log).again());
    } catch (CannotKeep | ClassCastException e) {
      return Optional.empty();
    }
  }

  private <T> T fresh(String key, Supplier<T> making) {
    changed.set(true);
    Noted<T> made = Reads.during(making);
    try {
      Bytes log = Bytes.all(writer.bytes(made.log(), NONE));
      Bytes value = Bytes.all(writer.bytes(made.value(), NONE));
      now.put(key, new Kept(versions.of(made.log()), log, value));
    } catch (CannotKeep e) {
      // It is made again next time.
    }
    return made.value();
  }

  /** The classes of what is kept; nothing is if it was made from other premises. */
  private List<String> read(ByteBuffer in) {
    try {
      if (!Stored.hash(in).equals(premises)) {
        return List.of();
      }
      List<String> classes = Stored.list(in);
      reader = new RecordReader(classes, (value, file) -> value);
      for (int left = in.getInt(); left > 0; left--) {
        before.put(Stored.words(in), kept(in));
      }
      return classes;
    } catch (BufferUnderflowException | IllegalArgumentException | CannotKeep e) {
      before.clear();
      return List.of();
    }
  }

  private static Kept kept(ByteBuffer in) {
    return new Kept(Stored.hash(in), Bytes.next(in, in.getInt()), Bytes.next(in, in.getInt()));
  }

  /** Keeps them for the next run, if they are others; what nobody asked for stays as it was. */
  void keep() {
    if (now.isEmpty() || (!changed.get() && now.size() == before.size())) {
      return;
    }
    store.write(name, this::write);
  }

  private void write(DataOutputStream out) throws IOException {
    out.write(premises.bytes());
    Stored.write(writer.classes(), out);
    out.writeInt(now.size());
    for (Map.Entry<String, Kept> one : new TreeMap<>(now).entrySet()) {
      Stored.write(one.getKey(), out);
      out.write(one.getValue().version().bytes());
      write(one.getValue().log(), out);
      write(one.getValue().value(), out);
    }
  }

  private static void write(Bytes bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length());
    out.write(bytes.of(), bytes.from(), bytes.length());
  }
}
