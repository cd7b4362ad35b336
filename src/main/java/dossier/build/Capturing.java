package dossier.build;

import dossier.model.Id;
import dossier.model.Kind;
import dossier.parse.CaptureField;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Decoded;
import dossier.vault.Capture;
import dossier.vault.Intake;
import dossier.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes a private copy of a source, and writes its root into the source's case file. */
public final class Capturing {
  private Capturing() {}

  /** The case file of a source. */
  public static Path caseFile(Path content, Id source) {
    return content.resolve(Kind.SOURCE.folder()).resolve(source + ".md");
  }

  /**
   * Takes a copy.
   *
   * @param content the content folder, in which the source has its case file
   * @param captures the folder of the private copies
   * @param file the file to copy
   * @return the copy; without one, what is wrong with the case file or with the copies so far
   * @throws Intake.Refused if no text can be read from the file
   */
  public static Outcome<Capture> run(Path content, Path captures, Id source, Path file)
      throws IOException, Intake.Refused {
    Path caseFile = caseFile(content, source);
    Decoded decoded = Decoded.utf8(ContentFolder.shown(caseFile), Files.readAllBytes(caseFile));
    List<Diagnostic> custody = Vault.open(captures).complaints();
    if (!custody.isEmpty()) {
      return Outcome.failed(custody);
    }
    Outcome<Integer> fit =
        CaptureField.set(decoded.file(), dossier.text.Hash.of()).map(String::length);
    if (fit.value().isEmpty()) {
      return Outcome.failed(fit.complaints());
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Capture capture = new Intake(captures).take(source, file, now);
    return CaptureField.set(decoded.file(), capture.root())
        .then(text -> written(caseFile, text, capture));
  }

  private static Outcome<Capture> written(Path caseFile, String text, Capture capture) {
    try {
      Replacement.write(caseFile, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Outcome.of(capture);
  }
}
