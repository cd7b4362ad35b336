package dossier.desk;

import dossier.desk.answer.Completions;
import dossier.desk.answer.Mendings;
import dossier.desk.answer.Outline;
import dossier.desk.answer.ShownFindings;
import dossier.desk.place.Positions;
import dossier.desk.place.Uris;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * The Language Server Protocol 3.17 between an editor and a dossier. One for each editor; it ends
 * when the editor says so, or is gone.
 */
public final class DeskServer implements LanguageServer {
  private static final String SETTINGS = "dossier.yml";

  private final Project project;
  private final String version;
  private final TypedTexts typed = new TypedTexts();
  private final TextRequests texts = new TextRequests(typed);
  private final FolderRequests folder = new FolderRequests();
  private Optional<LanguageClient> client = Optional.empty();
  private Optional<Desk> desk = Optional.empty();
  private boolean shutDown;

  private DeskServer(Project project, String version) {
    this.project = project;
    this.version = version;
  }

  /**
   * Talks with an editor until it is gone.
   *
   * @param version of the program
   * @return whether the editor said that it would end
   * @throws IOException if the connection fails
   */
  public static boolean talk(Project project, String version, InputStream in, OutputStream out)
      throws IOException {
    DeskServer server = new DeskServer(project, version);
    Launcher<LanguageClient> launcher =
        LSPLauncher.createServerLauncher(
            server,
            in,
            out,
            Executors.newCachedThreadPool(
                work -> {
                  Thread thread = new Thread(work, "answer");
                  thread.setDaemon(true);
                  return thread;
                }),
            consumer -> consumer);
    server.client = Optional.of(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    try {
      server.untilGone(listening);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IOException("the connection with the editor failed", e.getCause());
    } finally {
      server.desk.ifPresent(Desk::close);
    }
    return server.shutDown;
  }

  private volatile boolean exited;
  private Optional<ProcessHandle> editor = Optional.empty();

  private void untilGone(Future<Void> listening) throws InterruptedException, ExecutionException {
    while (!exited && editor.map(ProcessHandle::isAlive).orElse(true)) {
      try {
        listening.get(1, TimeUnit.SECONDS);
        return;
      } catch (java.util.concurrent.TimeoutException e) {
        // Looks again whether the editor is there.
      }
    }
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    Positions positions = new Positions(encoding(params));
    editor = Optional.ofNullable(params.getProcessId()).flatMap(id -> ProcessHandle.of(id));
    Project open = project.in(place(params));
    Desk begun = new Desk(open, typed, client.orElseThrow(), new ShownFindings(positions));
    desk = Optional.of(begun);
    texts.begin(begun, open, positions);
    folder.begin(begun, positions);
    ServerCapabilities can = capabilities();
    can.setPositionEncoding(positions.encoding());
    return CompletableFuture.completedFuture(
        new InitializeResult(can, new ServerInfo("dossier", version)));
  }

  /** UTF-16 unless the editor cannot do that (LSP 3.17, "PositionEncodingKind"). */
  private static String encoding(InitializeParams params) {
    List<String> known =
        List.of(PositionEncodingKind.UTF16, PositionEncodingKind.UTF8, PositionEncodingKind.UTF32);
    return Optional.ofNullable(params.getCapabilities().getGeneral())
        .map(GeneralClientCapabilities::getPositionEncodings)
        .flatMap(offered -> offered.stream().filter(known::contains).findFirst())
        .orElse(PositionEncodingKind.UTF16);
  }

  /** The content of the first open folder that has any, or that is it. */
  private Path place(InitializeParams params) {
    List<Path> folders =
        Stream.concat(
                Optional.ofNullable(params.getWorkspaceFolders()).orElse(List.of()).stream()
                    .map(WorkspaceFolder::getUri),
                Optional.ofNullable(rootOf(params)).stream())
            .flatMap(uri -> Uris.path(uri).stream())
            .toList();
    return folders.stream()
        .flatMap(open -> Stream.of(open.resolve(project.content()), open))
        .filter(open -> Files.isRegularFile(open.resolve(SETTINGS)))
        .findFirst()
        .orElse(project.content())
        .toAbsolutePath()
        .normalize();
  }

  @SuppressWarnings("deprecation") // editors that know no workspace folders name a root
  private static @org.jspecify.annotations.Nullable String rootOf(InitializeParams params) {
    return params.getRootUri();
  }

  private static ServerCapabilities capabilities() {
    ServerCapabilities can = new ServerCapabilities();
    can.setTextDocumentSync(TextDocumentSyncKind.Full);
    can.setCompletionProvider(new CompletionOptions(true, Completions.TRIGGERS));
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setDocumentSymbolProvider(true);
    can.setWorkspaceSymbolProvider(true);
    can.setFoldingRangeProvider(true);
    can.setDocumentLinkProvider(new DocumentLinkOptions());
    can.setCodeLensProvider(new CodeLensOptions(false));
    can.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, Mendings.FIX_ALL)));
    can.setRenameProvider(new RenameOptions(true));
    can.setExecuteCommandProvider(new ExecuteCommandOptions(List.of(Outline.SHOW_REFERENCES)));
    can.setWorkspace(folderCapabilities());
    return can;
  }

  private static WorkspaceServerCapabilities folderCapabilities() {
    FileOperationsServerCapabilities operations = new FileOperationsServerCapabilities();
    operations.setWillRename(
        new FileOperationOptions(
            List.of(new FileOperationFilter(new FileOperationPattern("**/*.md"), "file"))));
    WorkspaceServerCapabilities can = new WorkspaceServerCapabilities();
    can.setFileOperations(operations);
    return can;
  }

  @Override
  public void initialized(InitializedParams params) {
    try {
      desk.orElseThrow().start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    return CompletableFuture.completedFuture(new Object());
  }

  @Override
  public void exit() {
    exited = true;
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folder;
  }
}
