package dossier.pipeline.read;

import dossier.model.Entry;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.ContentFolder.CasePath;
import dossier.report.Outcome;
import dossier.text.Decoded;
import java.io.IOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a case file.
 *
 * @param decoded its text
 */
public record Parsed(Decoded decoded, Outcome<Entry> outcome) {

  /**
   * Reads a file; while its text is the same, so is the very entry.
   *
   * @param before what was read from it last, if anything
   * @throws IOException if the disk fails
   */
  static Parsed of(CasePath path, @Nullable Parsed before) throws IOException {
    byte[] bytes = Files.readAllBytes(path.file());
    Decoded decoded = Decoded.utf8(ContentFolder.shown(path.file()), bytes);
    if (before != null && before.decoded().equals(decoded)) {
      return before;
    }
    return new Parsed(decoded, Parser.entry(path.kind(), path.id(), decoded));
  }
}
