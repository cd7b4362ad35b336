package dossier.pipeline.folder;

import dossier.evidence.lock.LockReader;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.lock.QuotesLock;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of proofs in the content folder. */
public final class LockFile {
  static final String NAME = "quotes.lock";

  /** The largest lock that is read, in bytes: proofs of some 20,000 quotations. */
  private static final long LARGEST = 64L * 1024 * 1024;

  private LockFile() {}

  /** Where the lock of a content folder stands, whether or not it is there. */
  public static Path in(Path content) {
    return content.resolve(NAME);
  }

  /** Reads the lock; one that is not there is empty. */
  public static Outcome<QuotesLock> read(Path content) throws IOException {
    Path file = content.resolve(NAME);
    String shown = ContentFolder.shown(file);
    if (!Files.isRegularFile(file) || Files.isSymbolicLink(file)) {
      return Outcome.of(QuotesLock.EMPTY);
    }
    if (Files.size(file) > LARGEST) {
      return Outcome.failed(
          Diagnostic.of(
              Rule.TOO_LARGE,
              new TextFile(shown, "").start(),
              "the lock has more than " + LARGEST + " bytes"));
    }
    Decoded decoded = Decoded.utf8(shown, Files.readAllBytes(file));
    return decoded
        .firstBadByte()
        .map(
            place ->
                Outcome.<QuotesLock>failed(
                    Diagnostic.of(Rule.NOT_UTF8, place, "the lock is not UTF-8 from here on")))
        .orElseGet(() -> LockReader.read(decoded.file()));
  }

  /** Writes the lock, whole or not at all; gives whether that changed anything. */
  public static boolean write(Path content, List<ProvedQuotation> entries) throws IOException {
    Path file = content.resolve(NAME);
    byte[] bytes = QuotesLock.print(entries).getBytes(StandardCharsets.UTF_8);
    boolean nothing = entries.isEmpty() && !Files.exists(file);
    if (nothing
        || (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), bytes))) {
      return false;
    }
    Replacement.write(file, bytes);
    return true;
  }
}
