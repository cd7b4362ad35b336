package dossier.pipeline.seal;

import dossier.pipeline.folder.SignaturesFile;
import dossier.pipeline.read.Checked;
import dossier.pipeline.store.Program;
import dossier.report.Outcome;
import dossier.seal.Seal;
import dossier.seal.Signatures;
import dossier.site.Artifact;
import dossier.site.publish.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Works out what goes on a site once all its files are there. */
@FunctionalInterface
public interface Sealing {
  /** For what is no site. */
  Sealing NONE = draft -> Outcome.of(List.of());

  /**
   * The manifest of what was laid, and its signature if it is what was signed last; no value if the
   * signatures do not hold.
   */
  Outcome<List<Artifact>> of(Draft draft) throws IOException;

  /** For the site of a dossier. */
  static Sealing of(Checked checked) {
    Path content = checked.folder().root();
    return draft -> {
      Outcome<Signatures> read = SignaturesFile.read(content);
      return read.value().isEmpty()
          ? Outcome.failed(read.complaints())
          : seal(checked, read.value().get()).on(draft.laid());
    };
  }

  private static Seal seal(Checked checked, Signatures signatures) throws IOException {
    return new Seal(Program.version(), signatures, checked.dossier().settings().signingKey());
  }
}
