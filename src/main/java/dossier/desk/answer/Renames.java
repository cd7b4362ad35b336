package dossier.desk.answer;

import dossier.desk.place.Positions;
import dossier.evidence.lock.QuotesLock;
import dossier.model.Entry;
import dossier.pipeline.edit.Renaming;
import dossier.pipeline.folder.LockFile;
import dossier.text.Id;
import dossier.text.TextFile;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * Another id for an entry, as an editor makes it.
 *
 * @param snapshot the dossier as it was read last
 */
public record Renames(Snapshot snapshot, Positions positions) {
  private static final String ENDING = ".md";

  /**
   * All that another id changes, the file's own name included.
   *
   * @throws IllegalArgumentException with a message for people if that cannot be its id
   */
  public WorkspaceEdit of(Entry entry, String fresh) {
    refuse(fresh);
    return edit(entry, new Id(fresh), true);
  }

  private void refuse(String fresh) {
    if (!Id.allows(fresh)) {
      throw new IllegalArgumentException("'" + fresh + "' cannot be an id: " + Id.advice(fresh));
    }
    snapshot
        .dossier()
        .entries()
        .find(new Id(fresh))
        .ifPresent(
            taken -> {
              throw new IllegalArgumentException(
                  "the id '" + fresh + "' is taken by " + taken.header().file().path());
            });
    if (!snapshot.dossier().complete()) {
      throw new IllegalArgumentException(
          "some file cannot be read, and it may name this entry too: mend it first");
    }
  }

  /**
   * What follows when a case file is renamed; nothing if that makes no other id of it, or one that
   * cannot be.
   */
  public Optional<WorkspaceEdit> ofFile(Path from, Path to) {
    String name = String.valueOf(to.getFileName());
    boolean samePlace = Objects.equals(from.getParent(), to.getParent()) && name.endsWith(ENDING);
    String fresh = name.substring(0, Math.max(0, name.length() - ENDING.length()));
    return snapshot
        .entry(from.toString().replace('\\', '/'))
        .filter(entry -> samePlace && Id.allows(fresh) && !entry.id().value().equals(fresh))
        .filter(entry -> snapshot.dossier().complete())
        .filter(entry -> snapshot.dossier().entries().find(new Id(fresh)).isEmpty())
        .map(entry -> edit(entry, new Id(fresh), false));
  }

  private WorkspaceEdit edit(Entry entry, Id fresh, boolean file) {
    Renaming renaming = Renaming.of(snapshot.dossier(), snapshot.lock(), entry, fresh);
    Path folder = Path.of(renaming.from()).getParent();
    Path content = Objects.requireNonNull(Objects.requireNonNull(folder).getParent());
    String lock = LockFile.in(content).toString().replace('\\', '/');
    TextFile proofs =
        new TextFile(
            lock,
            () ->
                QuotesLock.print(
                    snapshot.lock().entries().stream().map(dossier.text.Located::value).toList()));
    return new Edits(positions).of(renaming, proofs, file);
  }
}
