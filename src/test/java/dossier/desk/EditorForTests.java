package dossier.desk;

import dossier.desk.place.Uris;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor with one dossier open, which speaks with the real server over the real protocol. */
final class EditorForTests implements LanguageClient, AutoCloseable {
  private static final long PATIENCE = 60;

  private final Path project;
  private final Map<String, List<Diagnostic>> shown = new ConcurrentHashMap<>();
  private final LanguageServer server;
  private final Thread serving;
  private final InitializeResult began;

  EditorForTests(Path project, String... encodings) throws IOException {
    this.project = project.toAbsolutePath().normalize();
    PipedInputStream toServer = new PipedInputStream(1 << 16);
    PipedInputStream toEditor = new PipedInputStream(1 << 16);
    PipedOutputStream fromEditor = new PipedOutputStream(toServer);
    PipedOutputStream fromServer = new PipedOutputStream(toEditor);
    this.serving =
        new Thread(
            () -> {
              try {
                DeskServer.talk(
                    new Project(
                        Path.of("content"),
                        id -> "---\ntitle: " + id,
                        () -> LocalDate.of(2026, 1, 1)),
                    "test",
                    toServer,
                    fromServer);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    serving.start();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(this, toEditor, fromEditor);
    var unused = launcher.startListening();
    this.server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    ClientCapabilities can = new ClientCapabilities();
    if (encodings.length > 0) {
      GeneralClientCapabilities general = new GeneralClientCapabilities();
      general.setPositionEncodings(List.of(encodings));
      can.setGeneral(general);
    }
    params.setCapabilities(can);
    params.setWorkspaceFolders(
        List.of(new WorkspaceFolder(this.project.toUri().toString(), "project")));
    this.began = got(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  LanguageServer server() {
    return server;
  }

  InitializeResult began() {
    return began;
  }

  static <T> T got(CompletableFuture<T> answer) {
    try {
      return answer.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  String uri(String path) {
    return Uris.of(project.resolve("content").resolve(path).toString());
  }

  TextDocumentIdentifier text(String path) {
    return new TextDocumentIdentifier(uri(path));
  }

  String saved(String path) throws IOException {
    return Files.readString(project.resolve("content").resolve(path));
  }

  void open(String path) throws IOException {
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(path), "markdown", 1, saved(path))));
  }

  void type(String path, String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(path), 2),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  /** Where some words of a text begin, as UTF-16 counts, and so many units behind that. */
  static Position in(String text, String words, int behind) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(words);
    }
    String before = text.substring(0, at + behind);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
  }

  /** What is wrong with a file, once it fits. */
  List<Diagnostic> shown(String path, Predicate<List<Diagnostic>> fits) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (System.nanoTime() < end) {
      List<Diagnostic> now = shown.getOrDefault(uri(path), List.of());
      if (fits.test(now)) {
        return now;
      }
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError(path + ": " + shown.getOrDefault(uri(path), List.of()));
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    shown.put(params.getUri(), params.getDiagnostics());
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {
    throw new IllegalStateException(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    throw new IllegalStateException(params.getMessage());
  }

  @Override
  public void logMessage(MessageParams message) {
    throw new IllegalStateException(message.getMessage());
  }

  @Override
  public void close() {
    got(server.shutdown());
    server.exit();
    try {
      serving.join(TimeUnit.SECONDS.toMillis(PATIENCE));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
