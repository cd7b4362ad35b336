package dossier.pipeline;

import dossier.check.accepted.Acceptances;
import dossier.edition.Edition;
import dossier.graph.Touched;
import dossier.model.Settings;
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
  private Optional<Planned> last = Optional.empty();
  private Touched since = Touched.ALL;
  private Optional<PreviewedSite> good = Optional.empty();

  /** A site in one language that was planned, and what for. */
  private record Planned(Planning planning, Equipment equipment, Settings settings) {
    boolean isFor(Equipment others, Materials materials) {
      Checked checked = materials.checked();
      return equipment.equals(others)
          && settings.equals(checked.dossier().settings())
          && checked.languages().isEmpty();
    }
  }

  /**
   * How a dossier stands.
   *
   * @param findings everything that is wrong, by place
   * @param site the last one that could be made: with an error among the findings, an earlier one;
   *     empty if there was none yet
   */
  public record State(List<Diagnostic> findings, Optional<PreviewedSite> site) {}

  /**
   * A preview of a request's dossier; where it is to be published does not matter, and its
   * templates may come and go.
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
    return state(() -> workspace.check(Progress.NONE));
  }

  /**
   * Reads what has changed, where that is known.
   *
   * @param saved files of the content folder, as it is named in the request: all that changed, came
   *     or went since the last reading
   * @throws IOException as above
   */
  public State next(Set<Path> saved) throws IOException {
    return state(() -> workspace.check(saved));
  }

  private interface Reading {
    Outcome<Checked> read() throws IOException;
  }

  private State state(Reading reading) throws IOException {
    Touched before = since;
    since = Touched.ALL;
    Outcome<Checked> checked = reading.read();
    since = checked.value().map(it -> before.then(it.touched())).orElse(Touched.ALL);
    Request now = request.asItStands();
    Guarding guarding = new Guarding(now.names());
    List<Diagnostic> found = new ArrayList<>(guarding.files(now.sources()));
    Outcome<PreviewedSite> site =
        checked.then(Materials::of).gate().then(there -> site(there, now.templates())).gate();
    found.addAll(site.complaints());
    good = site.value().or(() -> good);
    Acceptances accepted = new Accepting(now, checked, today.get()).acceptances();
    return new State(accepted.over(Diagnostic.inOrder(found)), good);
  }

  private Outcome<PreviewedSite> site(Materials materials, Optional<Path> folder)
      throws IOException {
    return equipment(folder, Planning.languages(materials))
        .then(there -> planned(materials, there))
        .map(plan -> new PreviewedSite(materials.checked().dossier(), plan, maker));
  }

  /** What was touched since a site was planned without a complaint is planned again. */
  private Outcome<Planning> planned(Materials materials, Equipment there) {
    Outcome<Planning> next =
        last.filter(known -> known.isFor(there, materials))
            .map(known -> known.planning().next(materials, there, since))
            .orElseGet(() -> Planning.of(materials, there, Edition.SITE, Keeping.NOTHING));
    if (next.complaints().isEmpty()) {
      Settings settings = materials.checked().dossier().settings();
      last = next.value().map(planning -> new Planned(planning, there, settings));
      since = Touched.NONE;
    }
    return next;
  }

  /** Templates are read again if a byte of them is another, or other languages are needed. */
  private Outcome<Equipment> equipment(Optional<Path> folder, SortedSet<String> languages)
      throws IOException {
    Optional<Hash> now =
        folder.isPresent() ? FolderState.byBytes(folder.get()) : Optional.of(Hash.of(new byte[0]));
    if (now.isEmpty() || !now.equals(templates) || !languages.equals(spoken)) {
      equipment = Equipment.of(folder, languages);
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
