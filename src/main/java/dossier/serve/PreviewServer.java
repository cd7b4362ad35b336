package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.pipeline.LivePreview;
import dossier.pipeline.Request;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Serves a dossier to the browser of the person who writes it: on loopback alone, and until it is
 * closed.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int MOST_AT_ONCE = 16;

  /** How many ports behind the one that was asked for are tried before any is taken. */
  private static final int MOST_PORTS = 50;

  private static final int HIGHEST_PORT = 65_535;
  private static final int ANY_PORT = 0;

  private static final long BETWEEN_KNOCKS = 15;

  private final HttpServer server;
  private final Visitors visitors;
  private final PreviewPages pages;
  private final EventStream events = new EventStream();
  private final Follower follower;
  private final Watch watch;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledFuture<?> knocking;
  private final ExecutorService answering = Executors.newFixedThreadPool(MOST_AT_ONCE);
  private final Listener listener;

  /** Is told what people are told; called from several threads. */
  public interface Listener {
    /** The dossier was read, at first or again. */
    void read(LivePreview.State state);

    /** It could not be read, although there is nothing wrong with what editors wrote. */
    void failed(Exception failure);
  }

  private PreviewServer(
      HttpServer server,
      Request request,
      Supplier<LocalDate> today,
      Editor editor,
      Listener listener)
      throws IOException {
    this.server = server;
    this.listener = listener;
    this.knocking =
        clock.scheduleAtFixedRate(events::knock, BETWEEN_KNOCKS, BETWEEN_KNOCKS, TimeUnit.SECONDS);
    this.visitors = new Visitors(server.getAddress().getPort());
    this.pages = new PreviewPages(editor, Path.of("").toAbsolutePath() + "/");
    this.follower = new Follower(new LivePreview(request, today), request.content(), this::follow);
    this.watch =
        new Watch(
            request.sources().stream().map(folder -> folder.toAbsolutePath().normalize()).toList(),
            this::changed);
    follower.changed(Set.of());
  }

  /**
   * Reads a dossier, and begins to serve it.
   *
   * @param today the day on which it is asked for
   * @param port the first that is tried; the next free one is taken
   * @throws IOException if no port is free, or the disk fails
   */
  public static PreviewServer start(
      Request request, Supplier<LocalDate> today, int port, Editor editor, Listener listener)
      throws IOException {
    HttpServer server = bound(port);
    PreviewServer preview = new PreviewServer(server, request, today, editor, listener);
    server.createContext("/", preview::answer);
    server.setExecutor(preview.answering);
    server.start();
    return preview;
  }

  private static HttpServer bound(int port) throws IOException {
    int last = Math.min(port + MOST_PORTS, HIGHEST_PORT);
    for (int tried = port; tried <= last; tried++) {
      try {
        return on(tried);
      } catch (BindException e) {
        // Somebody else has it: the next one may be free.
      }
    }
    return on(ANY_PORT);
  }

  private static HttpServer on(int port) throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
  }

  /** Where it is served. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
  }

  private void changed(Set<Path> files) {
    try {
      follower.changed(files);
    } catch (IOException | RuntimeException e) {
      listener.failed(e);
    }
  }

  private void follow(Standing standing) {
    events.tell(standing);
    listener.read(standing.state());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      if (!visitors.admits(exchange.getRequestHeaders())) {
        Answer.instead(403, "this preview is served to its own pages alone").to(exchange);
        return;
      }
      if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        Answer.instead(405, "there is nothing to change here").to(exchange);
        return;
      }
      String path = path(exchange.getRequestURI());
      if (PreviewPages.isEvents(path)) {
        events.join(exchange, follower::standing);
        return;
      }
      Optional<String> query = Optional.ofNullable(exchange.getRequestURI().getQuery());
      pages.at(path, query, follower.standing()).to(exchange);
    } catch (RuntimeException e) {
      listener.failed(e);
      Answer.instead(500, "this is a mistake in Dossier itself: " + e).to(exchange);
    }
  }

  /** Without the first slash; an address of another sort has none. */
  private static String path(URI address) {
    return Optional.ofNullable(address.getPath())
        .filter(path -> path.startsWith("/"))
        .map(path -> path.substring(1))
        .orElse("");
  }

  /** Serves no more, and leaves nothing behind. */
  @Override
  public void close() throws IOException {
    watch.close();
    knocking.cancel(false);
    clock.shutdownNow();
    events.close();
    server.stop(0);
    answering.shutdownNow();
    follower.close();
  }
}
