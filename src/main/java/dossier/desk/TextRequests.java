package dossier.desk;

import com.google.gson.JsonArray;
import dossier.desk.answer.Completions;
import dossier.desk.answer.Hovers;
import dossier.desk.answer.LinkTargets;
import dossier.desk.answer.Mendings;
import dossier.desk.answer.NamedSpot;
import dossier.desk.answer.Outline;
import dossier.desk.answer.Places;
import dossier.desk.answer.Referent;
import dossier.desk.answer.Renames;
import dossier.desk.answer.Snapshot;
import dossier.desk.place.Positions;
import dossier.desk.place.Uris;
import dossier.model.Entry;
import dossier.pipeline.folder.ContentFolder;
import dossier.text.Span;
import dossier.text.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** What an editor tells of one text, and asks of it. */
final class TextRequests implements TextDocumentService {
  private final TypedTexts typed;
  private @Nullable Session session;

  TextRequests(TypedTexts typed) {
    this.typed = typed;
  }

  /** Who answers, for what dossier, and how places are counted. */
  private record Session(Desk desk, Project project, Positions positions) {}

  /** From now on questions are answered. */
  void begin(Desk desk, Project project, Positions positions) {
    session = new Session(desk, project, positions);
  }

  private Session session() {
    Session begun = session;
    if (begun == null) {
      throw new ResponseErrorException(
          new ResponseError(
              ResponseErrorCode.ServerNotInitialized, "the editor has not begun yet", null));
    }
    return begun;
  }

  private static Optional<Path> path(TextDocumentIdentifier text) {
    return Uris.path(text.getUri());
  }

  private <T> CompletableFuture<T> ofEntry(
      TextDocumentIdentifier text, BiFunction<Snapshot, Entry, T> answer, T nothing) {
    return session()
        .desk()
        .settled()
        .thenApply(
            snapshot ->
                path(text)
                    .flatMap(file -> snapshot.entry(ContentFolder.shown(file)))
                    .map(entry -> answer.apply(snapshot, entry))
                    .orElse(nothing));
  }

  private <T> CompletableFuture<T> ofPlace(
      TextDocumentIdentifier text,
      Position position,
      BiFunction<Snapshot, NamedSpot, T> answer,
      T nothing) {
    return ofEntry(
        text,
        (snapshot, entry) -> {
          int offset = session().positions().offset(entry.header().file(), position);
          return NamedSpot.at(entry, offset)
              .map(spot -> answer.apply(snapshot, spot))
              .orElse(nothing);
        },
        nothing);
  }

  private Location location(Span span) {
    return new Location(Uris.of(span.file().path()), session().positions().range(span));
  }

  // ---- What the editor tells

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    put(params.getTextDocument().getUri(), params.getTextDocument().getText());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    int last = params.getContentChanges().size() - 1;
    put(params.getTextDocument().getUri(), params.getContentChanges().get(last).getText());
  }

  private void put(String uri, String text) {
    Uris.path(uri)
        .ifPresent(
            file -> {
              typed.put(file, text);
              session().desk().typed(file);
            });
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    path(params.getTextDocument())
        .ifPresent(
            file -> {
              typed.close(file);
              session().desk().typed(file);
            });
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    path(params.getTextDocument()).ifPresent(session().desk()::typed);
  }

  // ---- What the editor asks

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    Optional<TextFile> open = path(params.getTextDocument()).flatMap(typed::text);
    return session()
        .desk()
        .known()
        .thenApply(
            snapshot ->
                open.map(
                        file ->
                            new Completions(snapshot, session().positions())
                                .at(file, session().positions().offset(file, params.getPosition())))
                    .<Either<List<CompletionItem>, CompletionList>>map(Either::forRight)
                    .orElseGet(() -> Either.forLeft(List.of())));
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    return session()
        .desk()
        .known()
        .thenApply(
            snapshot ->
                item.getData() instanceof JsonArray told && told.size() == 2
                    ? new Completions(snapshot, session().positions())
                        .resolved(item, told.get(0).getAsString(), told.get(1).getAsString())
                    : item);
  }

  @Override
  @SuppressWarnings("NullAway") // the protocol says null where there is nothing to tell
  public CompletableFuture<Hover> hover(HoverParams params) {
    Optional<Hover> field =
        path(params.getTextDocument())
            .flatMap(typed::text)
            .flatMap(file -> ofField(file, params.getPosition()));
    return ofPlace(
            params.getTextDocument(),
            params.getPosition(),
            (snapshot, spot) ->
                new Hovers(snapshot)
                    .of(spot.named())
                    .map(
                        told ->
                            new Hover(
                                new MarkupContent(MarkupKind.MARKDOWN, told),
                                session().positions().range(spot.span()))),
            Optional.<Hover>empty())
        .thenApply(named -> named.or(() -> field).orElse(null));
  }

  private Optional<Hover> ofField(TextFile file, Position position) {
    return Hovers.ofField(file, session().positions().offset(file, position))
        .map(told -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, told)));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return ofPlace(
        params.getTextDocument(),
        params.getPosition(),
        (snapshot, spot) ->
            Either.forLeft(
                new Places(snapshot).of(spot.named()).stream().map(this::location).toList()),
        Either.forLeft(List.of()));
  }

  /** Of what is named at the place; of the entry itself where nothing is. */
  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return ofEntry(
        params.getTextDocument(),
        (snapshot, entry) -> {
          int offset = session().positions().offset(entry.header().file(), params.getPosition());
          Referent named =
              NamedSpot.at(entry, offset)
                  .map(NamedSpot::named)
                  .orElseGet(() -> new Referent.OfEntry(entry.id()));
          boolean declared = params.getContext().isIncludeDeclaration();
          return new Places(snapshot).naming(named, declared).stream().map(this::location).toList();
        },
        List.of());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return ofEntry(
        params.getTextDocument(),
        (snapshot, entry) ->
            new Outline(snapshot, session().positions())
                .symbols(entry).stream()
                    .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                    .toList(),
        List.of());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return ofEntry(
        params.getTextDocument(),
        (snapshot, entry) -> new Outline(snapshot, session().positions()).foldings(entry),
        List.of());
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return ofEntry(
        params.getTextDocument(),
        (snapshot, entry) -> new Outline(snapshot, session().positions()).lenses(entry),
        List.of());
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return ofEntry(
        params.getTextDocument(),
        (snapshot, entry) -> new LinkTargets(snapshot, session().positions()).in(entry),
        List.of());
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Session begun = session();
    Project project = begun.project();
    return begun
        .desk()
        .settled()
        .thenApply(
            snapshot ->
                path(params.getTextDocument()).stream()
                    .map(ContentFolder::shown)
                    .flatMap(
                        path ->
                            new Mendings(
                                    snapshot,
                                    begun.positions(),
                                    project.content(),
                                    project.starter())
                                .asked(path, params).stream())
                    .map(Either::<Command, CodeAction>forRight)
                    .toList());
  }

  @Override
  @SuppressWarnings("NullAway") // the protocol says null where nothing can be renamed
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return ofPlace(
        params.getTextDocument(),
        params.getPosition(),
        (snapshot, spot) ->
            entry(snapshot, spot)
                .map(
                    entry ->
                        Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                            session().positions().range(spot.span())))
                .orElse(null),
        null);
  }

  private static Optional<Entry> entry(Snapshot snapshot, NamedSpot spot) {
    return spot.named() instanceof Referent.OfEntry of
        ? snapshot.dossier().entries().find(of.id())
        : Optional.empty();
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return ofPlace(
        params.getTextDocument(),
        params.getPosition(),
        (snapshot, spot) ->
            entry(snapshot, spot)
                .map(entry -> renamed(snapshot, entry, params.getNewName()))
                .orElseGet(WorkspaceEdit::new),
        new WorkspaceEdit());
  }

  private WorkspaceEdit renamed(Snapshot snapshot, Entry entry, String fresh) {
    try {
      return new Renames(snapshot, session().positions()).of(entry, fresh);
    } catch (IllegalArgumentException e) {
      throw new ResponseErrorException(
          new ResponseError(ResponseErrorCode.RequestFailed, String.valueOf(e.getMessage()), null));
    }
  }
}
