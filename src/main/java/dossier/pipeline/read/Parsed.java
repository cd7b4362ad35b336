package dossier.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.model.Entry;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.ContentFolder.CasePath;
import dossier.report.Outcome;
import dossier.text.Decoded;
import dossier.text.Hash;
import dossier.text.TextFile;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read from a case file. Immutable and safe to share between threads. */
public final class Parsed {
  private final Decoded decoded;
  private final Outcome<Entry> outcome;
  private volatile @Nullable Parts parts;

  private Parsed(Decoded decoded, Outcome<Entry> outcome) {
    this.decoded = decoded;
    this.outcome = outcome;
  }

  /** What was read from a file whose parts are hashed already. */
  Parsed(Decoded decoded, Outcome<Entry> outcome, Parts parts) {
    this(decoded, outcome);
    this.parts = parts;
  }

  /** The hashes of a file's front matter and of the text below it. */
  public record Parts(Hash front, Hash body) {
    static Parts of(TextFile file) {
      int body = Parser.bodyOf(file);
      return new Parts(
          Hash.of(file.text().substring(0, body).getBytes(UTF_8)),
          Hash.of(file.text().substring(body).getBytes(UTF_8)));
    }
  }

  /** The entry, and what is wrong with it. */
  public Outcome<Entry> outcome() {
    return outcome;
  }

  /** What its text consists of, hashed when it is first asked for. */
  public Parts parts() {
    Parts known = parts;
    if (known == null) {
      known = Parts.of(decoded.file());
      parts = known;
    }
    return known;
  }

  /**
   * Reads a file; while its text is the same, so is the very entry.
   *
   * @param before what was read from it last, if anything
   * @param kept what was read in the last run
   * @throws IOException if the disk fails
   */
  static Parsed of(
      CasePath path, CaseBytes bytes, @Nullable Parsed before, Optional<KeptEntries> kept)
      throws IOException {
    Decoded decoded = Decoded.utf8(ContentFolder.shown(path.file()), bytes.of(path.file()));
    if (before != null && before.decoded.equals(decoded)) {
      return before;
    }
    return kept.map(entries -> entries.read(path, decoded))
        .orElseGet(() -> new Parsed(decoded, Parser.entry(path.kind(), path.id(), decoded)));
  }
}
