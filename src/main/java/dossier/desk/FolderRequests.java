package dossier.desk;

import dossier.desk.answer.Outline;
import dossier.desk.answer.Renames;
import dossier.desk.place.Positions;
import dossier.desk.place.Uris;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor asks of the dossier as a whole. */
final class FolderRequests implements WorkspaceService {
  private Optional<Desk> desk = Optional.empty();
  private Optional<Positions> positions = Optional.empty();

  /** From now on questions are answered. */
  void begin(Desk begun, Positions counted) {
    desk = Optional.of(begun);
    positions = Optional.of(counted);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // There is nothing to configure.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    // The folder is watched here, whatever the editor can.
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return desk.orElseThrow()
        .settled()
        .thenApply(
            snapshot ->
                Either.forRight(
                    new Outline(snapshot, positions.orElseThrow()).everywhere(params.getQuery())));
  }

  /** The editor renames the file; what names the entry follows. */
  @Override
  public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    return desk.orElseThrow()
        .settled()
        .thenApply(
            snapshot -> {
              Renames renames = new Renames(snapshot, positions.orElseThrow());
              WorkspaceEdit all = new WorkspaceEdit(new ArrayList<>());
              for (FileRename file : params.getFiles()) {
                Uris.path(file.getOldUri())
                    .flatMap(
                        from -> Uris.path(file.getNewUri()).flatMap(to -> renames.ofFile(from, to)))
                    .ifPresent(edit -> all.getDocumentChanges().addAll(edit.getDocumentChanges()));
              }
              return all;
            });
  }

  /** The editor itself shows what a lens names; to one that cannot, nothing happens. */
  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    return CompletableFuture.completedFuture(new Object());
  }
}
