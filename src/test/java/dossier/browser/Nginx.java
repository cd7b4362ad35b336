package dossier.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Debian's nginx with the very lines that docs/hosts.md shows, but for its port and its folder. */
final class Nginx implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
  private static final Pattern SHOWN = Pattern.compile("(?s)```nginx\n(.*?)```");

  private static final String AROUND =
      """
      user root;
      daemon off;
      pid FOLDER/nginx.pid;
      error_log FOLDER/error.log;
      events {}
      http {
        include /etc/nginx/mime.types;
        default_type application/octet-stream;
        access_log off;
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
      SHOWN}
      """;

  private final int port;
  private final Process process;

  private Nginx(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  static boolean installed() {
    return Files.isExecutable(PROGRAM);
  }

  /** Where a site will stand that is served on a port. */
  static String base(int port) {
    return "http://localhost:" + port + "/a/b/";
  }

  String base() {
    return base(port);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Serves a site.
   *
   * @param folder where nginx keeps what it needs
   */
  static Nginx serve(Path site, int port, Path folder) throws Exception {
    Path settings = Files.writeString(folder.resolve("nginx.conf"), settings(site, port, folder));
    Process process =
        new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    Nginx nginx = new Nginx(port, process);
    while (!nginx.answers()) {
      assertTrue(process.isAlive(), () -> said(folder));
      Thread.sleep(20);
    }
    return nginx;
  }

  private static String settings(Path site, int port, Path folder) throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(Path.of("docs", "hosts.md")));
    assertTrue(shown.find(), "docs/hosts.md shows no settings for nginx");
    String server = shown.group(1);
    assertTrue(server.contains("listen 8080;") && server.contains("/srv/dossier/site/"), server);
    return AROUND
        .replace("FOLDER", folder.toString())
        .replace(
            "SHOWN",
            server
                .replace("listen 8080;", "listen localhost:" + port + ";")
                .replace("/srv/dossier/site/", site.toAbsolutePath() + "/"));
  }

  private boolean answers() {
    try (Socket socket = new Socket("localhost", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static String said(Path folder) {
    try {
      return Files.readString(folder.resolve("said.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
