package dossier.pipeline.read;

import dossier.model.Entry;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder.CasePath;
import dossier.pipeline.store.Store;
import dossier.pipeline.store.value.Bytes;
import dossier.pipeline.store.value.CannotKeep;
import dossier.pipeline.store.value.RecordReader;
import dossier.pipeline.store.value.RecordWriter;
import dossier.prose.Prose;
import dossier.prose.ProseReader;
import dossier.report.Outcome;
import dossier.text.Hash;
import dossier.text.TextFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The entries that were read last, without the trees of their texts: a file with the same bytes
 * under the same name is not parsed again. Only files with which nothing is wrong are kept. Safe to
 * share between threads.
 */
final class KeptEntries {
  private static final String NAME = "entries";

  private final Store store;
  private final KeptEntryFile before;
  private final @Nullable RecordReader reader;
  private final RecordWriter writer;
  private final Map<String, KeptEntry> now = new ConcurrentHashMap<>();
  private final AtomicBoolean changed = new AtomicBoolean();

  private KeptEntries(Store store, KeptEntryFile before) {
    this.store = store;
    this.reader = reader(before);
    this.before = reader == null ? KeptEntryFile.NOTHING : before;
    this.writer = new RecordWriter(this.before.classes(), KeptEntries::contents);
  }

  /** Those of a project. */
  static KeptEntries in(Store store) {
    return new KeptEntries(
        store, store.read(NAME).map(KeptEntryFile::read).orElse(KeptEntryFile.NOTHING));
  }

  private static @Nullable RecordReader reader(KeptEntryFile kept) {
    try {
      return new RecordReader(kept.classes(), KeptEntries::prose);
    } catch (CannotKeep e) {
      return null;
    }
  }

  private static Object contents(Object value) {
    return value instanceof Prose prose ? prose.contents() : value;
  }

  private static Object prose(Object contents, TextFile file) throws CannotKeep {
    if (contents instanceof Prose.Contents kept) {
      return Prose.of(
          kept, () -> ProseReader.read(file, Parser.bodyOf(file)).value().orElse(Prose.EMPTY));
    }
    throw new CannotKeep("no text");
  }

  private static String name(CasePath path) {
    return path.kind().folder() + "/" + path.id();
  }

  /** What was read from a file with these bytes; empty if that was not kept. */
  Optional<Parsed> find(CasePath path, Hash hash, TextFile file) {
    KeptEntry kept = before.entries().get(name(path));
    if (reader == null || kept == null || !kept.hash().equals(hash)) {
      return Optional.empty();
    }
    try {
      Entry entry = (Entry) reader.value(kept.bytes(), file);
      now.put(name(path), kept);
      return Optional.of(new Parsed(hash, kept.parts(), Outcome.of(entry)));
    } catch (CannotKeep | ClassCastException e) {
      return Optional.empty();
    }
  }

  /** Keeps what was read from a file, if nothing is wrong with it. */
  void add(CasePath path, Parsed parsed, TextFile file) {
    changed.set(true);
    Outcome<Entry> outcome = parsed.outcome();
    if (outcome.value().isEmpty() || !outcome.complaints().isEmpty()) {
      return;
    }
    try {
      byte[] bytes = writer.bytes(outcome.value().get(), file);
      now.put(name(path), new KeptEntry(parsed.hash(), parsed.parts(), Bytes.all(bytes)));
    } catch (CannotKeep e) {
      // It is parsed again next time.
    }
  }

  /** Keeps them for the next run, if they are others. */
  void keep() {
    if (changed.get() || now.size() != before.entries().size()) {
      store.write(NAME, new KeptEntryFile(writer.classes(), now).bytes());
    }
  }
}
