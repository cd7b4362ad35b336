package dossier.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves a site below {@code /a/b/}; anything else is answered with 404 and the site's own page.
 */
final class SiteServer implements AutoCloseable {
  private static final String BELOW = "/a/b/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "jpg", "image/jpeg",
          "png", "image/png",
          "xml", "application/atom+xml");

  private final HttpServer server;
  private volatile Path site = Path.of("");

  SiteServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  String base() {
    return "http://localhost:" + server.getAddress().getPort() + BELOW;
  }

  void serve(Path folder) {
    site = folder;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.endsWith("/") ? path + "index.html" : path;
    Path file = site.resolve(name.startsWith(BELOW) ? name.substring(BELOW.length()) : "none");
    boolean found = Files.isRegularFile(file);
    byte[] bytes = Files.readAllBytes(found ? file : site.resolve("404.html"));
    exchange.getResponseHeaders().set("Content-Type", found ? type(name) : type(".html"));
    exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String type(String name) {
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
