package dossier.pipeline;

import dossier.model.Entry;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.ContentFolder.CasePath;
import dossier.report.Outcome;
import dossier.text.Decoded;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a case file.
 *
 * @param hash the hash of its bytes
 */
record Parsed(Hash hash, Outcome<Entry> outcome) {

  /**
   * Reads a file; while its bytes are the same, so is the very entry.
   *
   * @param before what was read from it last, if anything
   * @throws IOException if the disk fails
   */
  static Parsed of(CasePath path, @Nullable Parsed before) throws IOException {
    byte[] bytes = Files.readAllBytes(path.file());
    Hash hash = Hash.of(bytes);
    if (before != null && before.hash().equals(hash)) {
      return before;
    }
    Decoded decoded = Decoded.utf8(ContentFolder.shown(path.file()), bytes);
    return new Parsed(hash, Parser.entry(path.kind(), path.id(), decoded));
  }
}
