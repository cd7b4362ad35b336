package dossier.pipeline.commit;

import dossier.guard.Guard;
import dossier.guard.ProtectedNames;
import dossier.model.Settings;
import dossier.parse.Parser;
import dossier.pipeline.folder.ContentFolder;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Holds what is about to be committed against the protected names. */
public final class CommitCheck {
  private CommitCheck() {}

  /** What stands in the files of the next commit, whatever they are. */
  public static List<Diagnostic> files(Staged staged, ProtectedNames names) throws IOException {
    Guard guard = new Guard(names);
    List<Diagnostic> findings = new ArrayList<>();
    for (String path : staged.paths()) {
      findings.addAll(guard.file(path, staged.bytes(path), new TreeSet<>()));
    }
    return findings;
  }

  /** What stands in the message of the commit. */
  public static List<Diagnostic> message(Path file, ProtectedNames names) throws IOException {
    byte[] message = Files.readAllBytes(file);
    return new Guard(names).file("message of the commit", message, new TreeSet<>());
  }

  /** The complaint of a dossier that demands a list, where there is none. */
  public static Optional<Diagnostic> withoutList(Path content) throws IOException {
    Path file = content.resolve(ContentFolder.SETTINGS);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Decoded decoded = Decoded.utf8(ContentFolder.shown(file), Files.readAllBytes(file));
    Optional<Span> demanded = Parser.settings(decoded).value().flatMap(Settings::namesRequired);
    return demanded.map(
        place ->
            Diagnostic.of(
                    Rule.NAMES_NOT_GUARDED,
                    place,
                    "the list of protected names is required, and missing")
                .help("run 'dossier hook install --protected FILE' again"));
  }
}
