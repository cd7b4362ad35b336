package dossier.pipeline.read;

import dossier.model.Entry;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder.CasePath;
import dossier.pipeline.read.Parsed.Parts;
import dossier.pipeline.store.Store;
import dossier.pipeline.store.value.Bytes;
import dossier.pipeline.store.value.CannotKeep;
import dossier.pipeline.store.value.RecordReader;
import dossier.pipeline.store.value.RecordWriter;
import dossier.prose.Prose;
import dossier.prose.ProseReader;
import dossier.report.Outcome;
import dossier.text.Decoded;
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

  /** Reads a file: as it was kept, if it has the same text, or else by parsing it. */
  Parsed read(CasePath path, Decoded decoded) {
    Parts parts = Parts.of(decoded.file());
    KeptEntry kept = before.entries().get(name(path));
    if (kept != null && kept.parts().equals(parts) && decoded.firstBadByte().isEmpty()) {
      Optional<Entry> entry = entry(kept, decoded.file());
      if (entry.isPresent()) {
        now.put(name(path), kept);
        return new Parsed(decoded, Outcome.of(entry.get()), parts);
      }
    }
    changed.set(true);
    Outcome<Entry> outcome = Parser.entry(path.kind(), path.id(), decoded);
    keep(path, outcome, parts, decoded.file());
    return new Parsed(decoded, outcome, parts);
  }

  private Optional<Entry> entry(KeptEntry kept, TextFile file) {
    try {
      return reader == null
          ? Optional.empty()
          : Optional.of((Entry) reader.value(kept.bytes(), file));
    } catch (CannotKeep | ClassCastException e) {
      return Optional.empty();
    }
  }

  private void keep(CasePath path, Outcome<Entry> outcome, Parts parts, TextFile file) {
    if (outcome.value().isEmpty() || !outcome.complaints().isEmpty()) {
      return;
    }
    try {
      Bytes bytes = Bytes.all(writer.bytes(outcome.value().get(), file));
      now.put(name(path), new KeptEntry(parts, bytes));
    } catch (CannotKeep e) {
      // It is parsed again next time.
    }
  }

  /** Keeps them for the next run, if they are others. */
  void keep() {
    if (changed.get() || now.size() != before.entries().size()) {
      store.write(NAME, new KeptEntryFile(writer.classes(), now)::write);
    }
  }
}
