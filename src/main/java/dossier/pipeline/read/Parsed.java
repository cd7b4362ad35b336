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
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a case file.
 *
 * @param hash the hash of its bytes
 * @param parts of which parts it consists
 */
public record Parsed(Hash hash, Parts parts, Outcome<Entry> outcome) {

  /** The hashes of a file's front matter and of the text below it. */
  public record Parts(Hash front, Hash body) {
    private static Parts of(TextFile file) {
      int body = Parser.bodyOf(file);
      return new Parts(
          Hash.of(file.text().substring(0, body).getBytes(UTF_8)),
          Hash.of(file.text().substring(body).getBytes(UTF_8)));
    }
  }

  /**
   * Reads a file; while its bytes are the same, so is the very entry.
   *
   * @param before what was read from it last, if anything
   * @param kept what was read in the last run
   * @throws IOException if the disk fails
   */
  static Parsed of(CasePath path, @Nullable Parsed before, Optional<KeptEntries> kept)
      throws IOException {
    byte[] bytes = Files.readAllBytes(path.file());
    Hash hash = Hash.of(bytes);
    if (before != null && before.hash().equals(hash)) {
      return before;
    }
    Decoded decoded = Decoded.utf8(ContentFolder.shown(path.file()), bytes);
    TextFile file = decoded.file();
    return kept.flatMap(entries -> entries.find(path, hash, file))
        .orElseGet(() -> read(path, hash, decoded, kept));
  }

  private static Parsed read(
      CasePath path, Hash hash, Decoded decoded, Optional<KeptEntries> kept) {
    Parsed parsed =
        new Parsed(hash, Parts.of(decoded.file()), Parser.entry(path.kind(), path.id(), decoded));
    kept.ifPresent(entries -> entries.add(path, parsed, decoded.file()));
    return parsed;
  }
}
