package dossier.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * Tells all open pages how the dossier stands, by server-sent events (HTML, section 9.2). Safe to
 * share between threads.
 */
final class EventStream implements AutoCloseable {
  private final List<HttpExchange> open = new CopyOnWriteArrayList<>();

  /**
   * A page listens from now on, and is told first how it stands.
   *
   * @param now asked once the page listens, so that no change falls between
   */
  void join(HttpExchange page, Supplier<Standing> now) throws IOException {
    page.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    page.sendResponseHeaders(200, 0);
    open.add(page);
    tell(page, event(now.get()));
  }

  /** Tells all. */
  void tell(Standing standing) {
    String event = event(standing);
    open.forEach(page -> tell(page, event));
  }

  /** Finds out who is gone: a page that was closed says nothing. */
  void knock() {
    open.forEach(page -> tell(page, ":\n\n"));
  }

  private void tell(HttpExchange page, String event) {
    synchronized (page) {
      try {
        page.getResponseBody().write(event.getBytes(UTF_8));
        page.getResponseBody().flush();
      } catch (IOException e) {
        open.remove(page);
        page.close();
      }
    }
  }

  private static String event(Standing standing) {
    return "id: " + standing.number() + "\ndata: " + DeskJson.brief(standing) + "\n\n";
  }

  @Override
  public void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
