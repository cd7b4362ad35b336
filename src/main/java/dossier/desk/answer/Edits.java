package dossier.desk.answer;

import dossier.desk.place.Positions;
import dossier.desk.place.Uris;
import dossier.evidence.lock.QuotesLock;
import dossier.pipeline.edit.EditedText;
import dossier.pipeline.edit.Renaming;
import dossier.report.Fix;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Changes of texts as an editor makes them. */
public record Edits(Positions positions) {

  /** The changes of texts. */
  public WorkspaceEdit of(List<EditedText> texts) {
    return new WorkspaceEdit(new ArrayList<>(texts(texts)));
  }

  /**
   * All that another id changes.
   *
   * @param lock the text of the proofs as it stands
   * @param file whether the file is renamed too, and not by the editor already
   */
  public WorkspaceEdit of(Renaming renaming, TextFile lock, boolean file) {
    List<Either<TextDocumentEdit, ResourceOperation>> all = texts(renaming.texts());
    renaming
        .proofs()
        .ifPresent(
            proofs ->
                all.add(edit(lock, List.of(new TextEdit(whole(lock), QuotesLock.print(proofs))))));
    if (file) {
      all.add(Either.forRight(new RenameFile(Uris.of(renaming.from()), Uris.of(renaming.to()))));
    }
    return new WorkspaceEdit(all);
  }

  private Range whole(TextFile file) {
    return positions.range(file.span(0, file.text().length()));
  }

  private List<Either<TextDocumentEdit, ResourceOperation>> texts(List<EditedText> texts) {
    List<Either<TextDocumentEdit, ResourceOperation>> all = new ArrayList<>();
    for (EditedText text : texts) {
      all.add(edit(text.before(), text.fixes().stream().map(this::edit).toList()));
    }
    return all;
  }

  private TextEdit edit(Fix fix) {
    return new TextEdit(positions.range(fix.span()), fix.replacement());
  }

  private static Either<TextDocumentEdit, ResourceOperation> edit(
      TextFile file, List<TextEdit> edits) {
    return Either.forLeft(
        new TextDocumentEdit(
            new VersionedTextDocumentIdentifier(Uris.of(file.path()), null), edits));
  }
}
