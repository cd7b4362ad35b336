package dossier.pipeline;

import dossier.check.accepted.Acceptances;
import dossier.pipeline.folder.FolderState;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.PageMaker;
import dossier.pipeline.make.Progress;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A dossier as its editors see it while they write: it follows the files, publishes nothing, and
 * makes each page when it is asked for. Used by one thread; what it gives is safe to share.
 */
public final class LivePreview implements AutoCloseable {
  private final Request request;
  private final Supplier<LocalDate> today;
  private final Workspace workspace;
  private final PageMaker maker = new PageMaker();
  private Optional<Hash> templates = Optional.empty();
  private SortedSet<String> spoken = new TreeSet<>();
  private Outcome<Equipment> equipment = Outcome.failed(List.of());
  private Optional<PreviewedSite> good = Optional.empty();

  /**
   * How a dossier stands.
   *
   * @param findings everything that is wrong, by place
   * @param site the last one that could be made: with an error among the findings, an earlier one;
   *     empty if there was none yet
   */
  public record State(List<Diagnostic> findings, Optional<PreviewedSite> site) {}

  /**
   * A preview of a request's dossier; where it is to be published does not matter.
   *
   * @param today the day on which it is asked for
   */
  public LivePreview(Request request, Supplier<LocalDate> today) {
    this.request = request;
    this.today = today;
    this.workspace = Workspace.of(request.content(), request.drafts());
  }

  /**
   * Reads what has changed.
   *
   * @throws IOException if the disk fails, or a file was changed while it was read: to be asked
   *     again
   */
  public State next() throws IOException {
    return state(workspace.check(Progress.NONE));
  }

  /**
   * Reads what has changed, where that is known.
   *
   * @param saved files of the content folder, as it is named in the request: all that changed, came
   *     or went since the last reading
   * @throws IOException as above
   */
  public State next(Set<Path> saved) throws IOException {
    return state(workspace.check(saved));
  }

  private State state(Outcome<Checked> checked) throws IOException {
    Guarding guarding = new Guarding(request.names());
    List<Diagnostic> found = new ArrayList<>(guarding.files(request.sources()));
    Outcome<PreviewedSite> site = checked.then(Materials::of).gate().then(this::site).gate();
    found.addAll(site.complaints());
    good = site.value().or(() -> good);
    Acceptances accepted = new Accepting(request, checked, today.get()).acceptances();
    return new State(accepted.over(Diagnostic.inOrder(found)), good);
  }

  private Outcome<PreviewedSite> site(Materials materials) throws IOException {
    return equipment(Planning.languages(materials))
        .then(there -> Planning.of(materials, there, Keeping.NOTHING))
        .map(plan -> new PreviewedSite(materials.checked().dossier(), plan, maker));
  }

  /** Templates are read again if a byte of them is another, or other languages are needed. */
  private Outcome<Equipment> equipment(SortedSet<String> languages) throws IOException {
    Optional<Hash> now =
        request.templates().isPresent()
            ? FolderState.byBytes(request.templates().get())
            : Optional.of(Hash.of(new byte[0]));
    if (now.isEmpty() || !now.equals(templates) || !languages.equals(spoken)) {
      equipment = Equipment.of(request.templates(), languages);
      templates = now;
      spoken = languages;
    }
    return equipment;
  }

  @Override
  public void close() {
    maker.close();
  }
}
