package dossier.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.pipeline.LivePreview;
import dossier.pipeline.Request;
import dossier.report.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewServerTest {
  private static final String STORY = "content/stories/the-sale.md";
  private static final String PAGE = "stories/the-sale.html";

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<LivePreview.State> states = new LinkedBlockingQueue<>();
  private Workbench bench = Workbench.empty(Path.of(""));
  private Optional<PreviewServer> open = Optional.empty();

  private final class Taking implements PreviewServer.Listener {
    @Override
    public void read(LivePreview.State state) {
      states.add(state);
    }

    @Override
    public void failed(Exception failure) {
      throw new AssertionError(failure);
    }
  }

  @BeforeEach
  void starts() throws Exception {
    bench = Workbench.small(folder);
    Files.createDirectories(bench.path("templates"));
    open = Optional.of(start(8_080));
    next();
  }

  private PreviewServer start(int port) throws IOException {
    Request request =
        new Request(
            bench.path("content"),
            Optional.of(bench.path("templates")),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false);
    return PreviewServer.start(
        request.previewed(),
        () -> LocalDate.EPOCH,
        port,
        Editor.of("code").orElseThrow(),
        new Taking());
  }

  @AfterEach
  void closes() throws IOException {
    if (open.isPresent()) {
      open.get().close();
    }
  }

  /** How it stands after the next change. */
  private LivePreview.State next() throws InterruptedException {
    LivePreview.State state = states.poll(20, TimeUnit.SECONDS);
    assertTrue(state != null, "nothing was told");
    return state;
  }

  /** What is told after a change, once it holds: a change may come in several steps. */
  private void until(Predicate<LivePreview.State> holds) throws InterruptedException {
    LivePreview.State state = next();
    while (!holds.test(state)) {
      state = next();
    }
  }

  private int port() {
    return open.orElseThrow().address().getPort();
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = open.orElseThrow().address().resolve(path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private String page(String path) throws Exception {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private boolean says(String path, String words) {
    try {
      return get(path).body().contains(words);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aPageIsThatOfABuildButForOneLine() throws Exception {
    bench.build("--drafts").passes();
    for (String path : List.of("index.html", PAGE, "timeline.html", "sources.html")) {
      String served = page(path);
      String own =
          served
              .lines()
              .filter(line -> !line.contains("/-dossier/"))
              .reduce("", (all, line) -> all + line + "\n");
      assertEquals(bench.read("site/" + path), own, path);
      assertNotEquals(served, own, path);
    }
    assertEquals(bench.read("site/feed.xml"), page("feed.xml"));
  }

  @Test
  void theRootIsTheFirstPage() throws Exception {
    assertEquals(page("index.html"), page(""));
  }

  @Test
  void whatIsNotThereIsSaid() throws Exception {
    assertEquals(404, get("stories/none.html").statusCode());
    assertEquals(404, get("-dossier/none").statusCode());
    assertEquals(404, get("../content/dossier.yml").statusCode());
    assertEquals(404, get("%2e%2e/content/dossier.yml").statusCode());
  }

  /** What a request by hand is answered. */
  private String answered(String method, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String request = method + " / HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readNBytes(12), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void nobodyElseIsServed() throws Exception {
    String own = "Host: localhost:" + port();
    assertEquals("HTTP/1.1 200", answered("GET", own));
    assertEquals("HTTP/1.1 200", answered("GET", "Host: 127.0.0.1:" + port()));
    assertEquals("HTTP/1.1 403", answered("GET", "Host: example.org:" + port()));
    assertEquals("HTTP/1.1 403", answered("GET", "Host: localhost"));
    assertEquals("HTTP/1.1 403", answered("GET", "X: 1"));
    assertEquals("HTTP/1.1 200", answered("GET", own, "Origin: http://localhost:" + port()));
    assertEquals("HTTP/1.1 403", answered("GET", own, "Origin: https://example.org"));
    assertEquals("HTTP/1.1 403", answered("GET", own, "Origin: null"));
    assertEquals("HTTP/1.1 403", answered("GET", own, "Sec-Fetch-Site: cross-site"));
    assertEquals(
        "HTTP/1.1 200",
        answered("GET", own, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"));
    assertEquals("HTTP/1.1 405", answered("POST", own, "Content-Length: 0"));
  }

  @Test
  void aChangeIsToldWithThePageThatWasSaved() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    HttpRequest events =
        HttpRequest.newBuilder(open.orElseThrow().address().resolve("-dossier/events")).build();
    CompletableFuture<Void> listening =
        client
            .sendAsync(events, BodyHandlers.ofLines())
            .thenAccept(
                answer -> answer.body().filter(line -> line.startsWith("data")).forEach(told::add));
    assertEquals(
        "data: {\"number\":1,\"errors\":0,\"findings\":0}", told.poll(20, TimeUnit.SECONDS));
    bench.replace(STORY, "title: The sale", "title: The resale");
    String second = told.poll(20, TimeUnit.SECONDS);
    assertTrue(second != null && second.endsWith("\"saved\":\"/" + PAGE + "\"}"), second);
    assertTrue(page(PAGE).contains("The resale"));
    assertFalse(listening.isDone());
  }

  @Test
  void everyKindOfFileTakesEffect() throws Exception {
    bench.write("content/pages/more.md", "---\ntitle: More of it\n---\n\nWords.\n");
    until(state -> says("pages/more.html", "More of it"));
    Files.move(bench.path("content/pages/more.md"), bench.path("content/pages/less.md"));
    until(state -> says("pages/less.html", "More of it") && !says("pages/more.html", "Words."));
    bench.delete("content/pages/less.md");
    until(state -> !says("pages/less.html", "Words."));
    bench.write("templates/styles/99-own.css", ".mine { order: 1 }");
    until(state -> says("assets/dossier.css", ".mine"));
    bench.write("templates/words/en.properties", "cases.title = What was found\n");
    until(state -> says("stories.html", "What was found"));
    bench.write("templates/notfound.ftlh", "<p>Nothing of the kind</p>");
    until(state -> says("404.html", "Nothing of the kind"));
    bench.replace("content/dossier.yml", "title: ", "title: Our own ");
    until(state -> says("", "Our own "));
  }

  @Test
  void templatesMayComeAndGo() throws Exception {
    Files.delete(bench.path("templates"));
    until(state -> true);
    bench.write("templates/notfound.ftlh", "<p>Nothing of the kind</p>");
    until(state -> says("404.html", "Nothing of the kind"));
    bench.write("templates/notfound.ftlh", "<p>Nothing at all</p>");
    until(state -> says("404.html", "Nothing at all"));
    bench.delete("templates/notfound.ftlh");
    Files.deleteIfExists(bench.path("templates"));
    until(state -> !says("404.html", "Nothing at all"));
  }

  @Test
  void aMistakeIsToldAndTheLastGoodPageStays() throws Exception {
    String before = page(PAGE);
    bench.replace(STORY, "places: [the-harbour]", "places: [the-harbor]");
    until(state -> !state.findings().isEmpty());
    assertTrue(page("-dossier/findings").contains("\"code\":\"D012\""));
    assertEquals(
        before.replace("data-number=\"1\"", ""), page(PAGE).replaceAll("data-number=\"\\d+\"", ""));
    bench.replace(STORY, "places: [the-harbor]", "places: [the-harbour]");
    until(state -> state.findings().isEmpty());
  }

  @Test
  void aTemplateThatFailsIsShownInPlaceOfItsPage() throws Exception {
    bench.write("templates/story.ftlh", "${page.nothing}");
    until(state -> get500());
    assertTrue(get(PAGE).body().contains("templates/story.ftlh:1:"));
    assertEquals(200, get("index.html").statusCode());
  }

  private boolean get500() {
    try {
      return get(PAGE).statusCode() == 500;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anotherPortIsTakenWhereOneIsInUse() throws Exception {
    try (PreviewServer second = start(port())) {
      assertTrue(second.address().getPort() > port());
    }
  }

  @Test
  void nothingIsWrittenAndNothingIsLeft() throws Exception {
    List<String> before = bench.names();
    page(PAGE);
    URI address = open.orElseThrow().address();
    open.orElseThrow().close();
    open = Optional.empty();
    assertThrows(
        ConnectException.class,
        () -> client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()));
    assertEquals(before, bench.names());
    assertFalse(Files.exists(bench.path("site")));
  }

  @Test
  void whatIsAcceptedIsToldAndNotCounted() throws Exception {
    bench.write("content/sources/lonely.md", bench.read("content/sources/the-report.md"));
    until(state -> !state.findings().isEmpty());
    String settings = bench.read("content/dossier.yml");
    bench.write("content/dossier.yml", settings + "accepted: [{code: D046, why: For later}]\n");
    until(state -> state.findings().stream().allMatch(Diagnostic::isAccepted));
    String told = page("-dossier/findings");
    assertTrue(told.contains("\"findings\":0"), told);
    assertTrue(told.contains("\"accepted\":{\"why\":\"For later\"}"), told);
  }
}
