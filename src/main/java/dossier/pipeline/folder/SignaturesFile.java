package dossier.pipeline.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.seal.Signatures;
import dossier.text.Decoded;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The file of signatures in the content folder. */
public final class SignaturesFile {
  /** Its name there. */
  public static final String NAME = "signatures.txt";

  /** The largest one that is read, in bytes: some 50,000 signatures. */
  private static final long LARGEST = 8L * 1024 * 1024;

  private SignaturesFile() {}

  /** Reads it; where there is none, nothing was signed. */
  public static Outcome<Signatures> read(Path content) throws IOException {
    Path file = content.resolve(NAME);
    String shown = ContentFolder.shown(file);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Outcome.of(Signatures.none(new TextFile(shown, "")));
    }
    if (Files.size(file) > LARGEST) {
      return Outcome.failed(
          Diagnostic.of(
              Rule.TOO_LARGE,
              new TextFile(shown, "").start(),
              "the file of signatures has more than " + LARGEST + " bytes"));
    }
    return Signatures.read(Decoded.utf8(shown, Files.readAllBytes(file)).file());
  }

  /** Writes it, whole or not at all. */
  public static void write(Path content, Signatures signatures) throws IOException {
    Replacement.write(content.resolve(NAME), signatures.text().getBytes(UTF_8));
  }
}
