package dossier.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.links.LinkAnswer.Ending;
import dossier.links.LinkAnswer.Step;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How servers are asked, held on a server of this machine alone. */
class AskerTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 5, 1);
  private static final int MOST_BYTES = 20_000;
  private static final Manners MANNERS =
      new Manners(
          "Dossier/test",
          Duration.ofMillis(1),
          Duration.ofMillis(700),
          Duration.ofSeconds(1),
          3,
          MOST_BYTES,
          2);

  private final List<Loopback> open = new ArrayList<>();
  private Optional<Loopback> started = Optional.empty();

  @BeforeEach
  void starts() throws IOException {
    started = Optional.of(new Loopback());
    open.add(server());
  }

  @AfterEach
  void closes() {
    open.forEach(Loopback::close);
  }

  private Loopback server() {
    return started.orElseThrow();
  }

  private static WebLink link(String address, LinkUse.Role role) {
    return new WebLink(address, List.of(new LinkUse(role, "sources/a.md")), List.of());
  }

  private static LinkAnswer ask(String address) {
    return new Asker(MANNERS).ask(link(address, LinkUse.Role.SOURCE), TODAY);
  }

  private static LinkAnswer read(String address) {
    return new Asker(MANNERS).ask(link(address, LinkUse.Role.ARCHIVE), TODAY);
  }

  @Test
  void whatIsThereIsAskedForOnceAndByName() {
    List<String> agents = new CopyOnWriteArrayList<>();
    server()
        .at(
            "/there",
            exchange -> {
              agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
              Loopback.send(exchange, "<p>So.");
            });
    LinkAnswer there = ask(server().url("/there"));
    assertEquals(
        new LinkAnswer(
            TODAY,
            List.of(new Step(server().url("/there"), 200)),
            Ending.THERE,
            "",
            Optional.empty()),
        there);
    assertEquals(List.of("HEAD /there"), server().asked());
    assertEquals(List.of("Dossier/test"), agents);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410, 500})
  void whatIsNotThereIsSaidWithItsStatus(int status) {
    server().at("/gone", status, Map.of());
    LinkAnswer gone = ask(server().url("/gone"));
    assertEquals(Ending.NOT_THERE, gone.ending());
    assertEquals(status, gone.status());
  }

  @Test
  void whereTheHeadIsRefusedThePageIsAskedFor() {
    server()
        .at(
            "/picky",
            exchange -> {
              if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
              } else {
                Loopback.send(exchange, "<p>" + "So. ".repeat(100_000));
              }
            });
    assertEquals(Ending.THERE, ask(server().url("/picky")).ending());
    assertEquals(List.of("HEAD /picky", "GET /picky"), server().asked());
  }

  @Test
  void eachStepOfARedirectIsTold() {
    server()
        .at("/old", 301, Map.of("Location", "newer#part"))
        .at("/newer", 302, Map.of("Location", server().url("/new")))
        .page("/new", "<p>So.");
    assertEquals(
        List.of(
            new Step(server().url("/old"), 301),
            new Step(server().url("/newer"), 302),
            new Step(server().url("/new"), 200)),
        ask(server().url("/old")).steps());
  }

  @Test
  void whatLeadsRoundOrOnAndOnIsLeft() {
    server()
        .at("/a", 302, Map.of("Location", "/b"))
        .at("/b", 302, Map.of("Location", "/a"))
        .at(
            "/n",
            exchange -> {
              exchange.getResponseHeaders().set("Location", exchange.getRequestURI() + "n");
              exchange.sendResponseHeaders(302, -1);
            });
    LinkAnswer round = ask(server().url("/a"));
    assertEquals(Ending.ENDLESS, round.ending());
    assertEquals(2, round.steps().size());
    LinkAnswer on = ask(server().url("/n"));
    assertEquals(Ending.ENDLESS, on.ending());
    assertEquals("it leads on more than 3 times", on.detail());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://127.0.0.1/a", "file:///etc/passwd", "http://a:b@127.0.0.1/", "::"})
  void onlyThePagesOfTheWebAreFollowed(String location) {
    server().at("/away", 302, Map.of("Location", location));
    LinkAnswer away = ask(server().url("/away"));
    assertEquals(Ending.FAILED, away.ending());
    assertEquals("it leads to what is no address of a page: " + location, away.detail());
  }

  @Test
  void nothingLeadsFromOutsideIntoAPrivateNetwork() {
    server().at("/out", 302, Map.of("Location", server().url("/secret"))).page("/secret", "So.");
    Asker asker = new Asker(MANNERS, host -> host.equals("127.0.0.1"));
    LinkAnswer into = asker.ask(link(server().named("/out"), LinkUse.Role.SOURCE), TODAY);
    assertEquals(Ending.INTO_PRIVATE, into.ending());
    assertFalse(server().asked().contains("HEAD /secret"), server().asked().toString());
    LinkAnswer within = asker.ask(link(server().url("/out"), LinkUse.Role.SOURCE), TODAY);
    assertEquals(Ending.THERE, within.ending());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "2130706433",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "0.1.2.3",
        "[::1]",
        "[fc00::1]",
        "[fe80::1]",
        "[::ffff:10.0.0.1]",
        "224.0.0.1"
      })
  void privateHostsAreKnown(String host) {
    assertTrue(PrivateHosts.has(host));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "100.128.0.1", "172.32.0.1", "[2001:db8::1]"})
  void othersAreNotPrivate(String host) {
    assertFalse(PrivateHosts.has(host));
  }

  @Test
  void whoIsSlowIsNotWaitedFor() {
    CountDownLatch never = new CountDownLatch(1);
    server()
        .at(
            "/slow",
            exchange -> {
              try {
                never.await(20, TimeUnit.SECONDS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    assertEquals(Ending.LATE, ask(server().url("/slow")).ending());
    never.countDown();
  }

  @Test
  void aPageThatDripsIsNotWaitedFor() {
    server()
        .at(
            "/drip",
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                try {
                  TimeUnit.MILLISECONDS.sleep(20);
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                  return;
                }
              }
            });
    assertEquals(Ending.LATE, read(server().url("/drip")).ending());
  }

  @Test
  void ofAHugePageNoMoreIsReadThanIsAllowed() {
    server().page("/huge", "<p>" + "So. ".repeat(2_000_000));
    LinkAnswer huge = read(server().url("/huge"));
    assertEquals(Ending.NOT_READ, huge.ending());
    assertEquals("it has more than " + MOST_BYTES + " bytes", huge.detail());
    assertEquals(200, huge.status());
  }

  @Test
  void whereNobodyAnswersThatIsSaid() throws IOException {
    Loopback closed = new Loopback();
    String address = closed.url("/");
    closed.close();
    LinkAnswer failed = ask(address);
    assertEquals(Ending.FAILED, failed.ending());
    assertEquals("the host takes no connection", failed.detail());
    assertEquals("there is no such host", ask("http://nobody.invalid/").detail());
  }

  @Test
  void aHostThatGivesNoAnswerThreeTimesIsNotAskedAgain() throws IOException {
    Loopback closed = new Loopback();
    String address = closed.url("/");
    closed.close();
    Asker asker = new Asker(MANNERS);
    LinkAnswer last = asker.ask(link(address, LinkUse.Role.TEXT), TODAY);
    for (int i = 0; i < 3; i++) {
      last = asker.ask(link(address + i, LinkUse.Role.TEXT), TODAY);
    }
    assertEquals(Ending.FAILED, last.ending());
    assertEquals("its host gave no answer 3 times, and was not asked again", last.detail());
  }

  @Test
  void aShortWaitIsWaited() {
    AtomicInteger times = new AtomicInteger();
    server()
        .at(
            "/busy",
            exchange -> {
              if (times.getAndIncrement() == 0) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(503, -1);
              } else {
                Loopback.send(exchange, "So.");
              }
            });
    long start = System.nanoTime();
    assertEquals(Ending.THERE, ask(server().url("/busy")).ending());
    assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(950));
  }

  @Test
  void aLongWaitIsToldAndTheHostIsLeftAlone() {
    server().at("/busy", 429, Map.of("Retry-After", "3600")).page("/other", "So.");
    Asker asker = new Asker(MANNERS);
    LinkAnswer busy = asker.ask(link(server().url("/busy"), LinkUse.Role.SOURCE), TODAY);
    assertEquals(Ending.ASKED_TO_WAIT, busy.ending());
    assertEquals("the server asks to wait 3600 seconds", busy.detail());
    assertEquals(429, busy.status());
    LinkAnswer other = asker.ask(link(server().url("/other"), LinkUse.Role.SOURCE), TODAY);
    assertEquals(Ending.ASKED_TO_WAIT, other.ending());
    assertEquals(List.of("HEAD /busy"), server().asked());
  }

  @Test
  void aWaitIsReadAsSecondsOrAsADay() {
    Instant now = Instant.parse("2024-05-01T10:00:00Z");
    assertEquals(Optional.of(Duration.ofSeconds(90)), wait("90", now));
    assertEquals(Optional.of(Duration.ofMinutes(5)), wait("Wed, 01 May 2024 10:05:00 GMT", now));
    assertEquals(Optional.of(Duration.ZERO), wait("Wed, 01 May 2024 09:00:00 GMT", now));
    assertEquals(Optional.empty(), wait("soon", now));
  }

  private static Optional<Duration> wait(String written, Instant now) {
    return RetryAfter.in(
        HttpHeaders.of(Map.of("Retry-After", List.of(written)), (name, value) -> true), now);
  }

  @Test
  void aHostHasOneRequestAtATimeAndAPauseAfterEach() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Long> times = new CopyOnWriteArrayList<>();
    server()
        .at(
            "/",
            exchange -> {
              times.add(System.nanoTime());
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              exchange.sendResponseHeaders(204, -1);
              now.decrementAndGet();
            });
    Manners patient =
        new Manners(
            "Dossier/test",
            Duration.ofMillis(100),
            Duration.ofSeconds(5),
            Duration.ZERO,
            3,
            MOST_BYTES,
            2);
    Asker asker = new Asker(patient);
    List<Thread> threads = new ArrayList<>();
    for (String path : List.of("/a", "/b", "/c")) {
      WebLink link = link(server().url(path), LinkUse.Role.TEXT);
      threads.add(new Thread(() -> asker.ask(link, TODAY)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(1, most.get());
    assertEquals(3, times.size());
    for (int i = 1; i < times.size(); i++) {
      assertTrue(times.get(i) - times.get(i - 1) >= TimeUnit.MILLISECONDS.toNanos(95));
    }
  }
}
