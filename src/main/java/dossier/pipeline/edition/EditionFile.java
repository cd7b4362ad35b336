package dossier.pipeline.edition;

import dossier.edition.bind.Binding;
import dossier.edition.bind.EndMark;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.folder.Replacement;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.site.publish.Draft;
import dossier.site.publish.OffLimits;
import dossier.site.publish.RealPath;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the file of an edition goes. It is written beside what stands there and moved into its
 * place, so that no reader finds half of it; what Dossier did not write, or somebody has changed
 * since, is not written over.
 */
public final class EditionFile {
  private final Path out;
  private final OffLimits offLimits;

  /**
   * @param out the file; the folders that it lies in are made if they are not there
   * @param offLimits where nothing is published, wherever links lead
   */
  public EditionFile(Path out, OffLimits offLimits) {
    this.out = out;
    this.offLimits = offLimits;
  }

  /** What the file is called, without its ending. */
  public String name() {
    return out.toAbsolutePath().normalize().getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  /** What speaks against writing the file. Nothing is touched. */
  public List<Diagnostic> faults() throws IOException {
    Path real = RealPath.of(out);
    Optional<String> met = offLimits.met(real);
    if (met.isPresent()) {
      return List.of(fault("nothing is published here: " + met.get()));
    }
    if (Files.isDirectory(real)) {
      return List.of(fault("this is a folder, and the edition is one file"));
    }
    return Files.exists(real)
            && !(Files.isRegularFile(real) && EndMark.holds(Files.readAllBytes(real)))
        ? List.of(fault("this file was not written by Dossier, or was changed since"))
        : List.of();
  }

  private Diagnostic fault(String message) {
    TextFile file = new TextFile(ContentFolder.shown(out), "");
    return Diagnostic.of(Rule.UNFIT_FOLDER, file.start(), message)
        .help("name another file with --out, or move this one away");
  }

  /** Begins to put the file together, by a binding that nobody else uses. */
  public Draft begin(Binding binding) {
    return new FileDraft(this, binding);
  }

  /**
   * Puts the file in its place; if it stands there already, byte for byte, it is not touched.
   *
   * @return complaints; if there are any, nothing was written
   */
  List<Diagnostic> write(byte[] bytes) throws IOException {
    List<Diagnostic> faults = faults();
    Path real = RealPath.of(out);
    if (faults.isEmpty()
        && !(Files.exists(real) && Arrays.equals(Files.readAllBytes(real), bytes))) {
      Files.createDirectories(Objects.requireNonNull(real.getParent()));
      Replacement.write(real, bytes);
    }
    return faults;
  }
}
