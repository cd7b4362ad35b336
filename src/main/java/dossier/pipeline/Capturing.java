package dossier.pipeline;

import dossier.model.Kind;
import dossier.parse.CaptureField;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.Replacement;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Hash;
import dossier.text.Id;
import dossier.text.Span;
import dossier.vault.Capture;
import dossier.vault.Intake;
import dossier.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    List<Diagnostic> wrong = new ArrayList<>(Vault.open(captures).complaints());
    decoded.firstBadByte().map(Capturing::notUtf8).ifPresent(wrong::add);
    wrong.addAll(CaptureField.set(decoded.file(), Hash.of()).complaints());
    if (!wrong.isEmpty()) {
      return Outcome.failed(wrong);
    }
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Capture capture = new Intake(captures).take(source, file, now);
    return CaptureField.set(decoded.file(), capture.root())
        .then(text -> written(caseFile, text, capture));
  }

  /** Written anew, the bytes that could not be read would be lost. */
  private static Diagnostic notUtf8(Span place) {
    return Diagnostic.of(Rule.NOT_UTF8, place, "the file is not UTF-8 from here on")
        .help("save it as UTF-8");
  }

  private static Outcome<Capture> written(Path caseFile, String text, Capture capture) {
    try {
      Replacement.write(caseFile, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Outcome.of(capture);
  }
}
