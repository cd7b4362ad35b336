package dossier.pipeline.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.links.CheckedLink;
import dossier.links.CheckedLink.State;
import dossier.links.LinkTable;
import dossier.links.LinkUse;
import dossier.links.Loopback;
import dossier.links.Manners;
import dossier.links.WebLink;
import dossier.pipeline.make.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which answers serve again, and for how long. */
class AskingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
  private static final Manners MANNERS =
      new Manners(
          "Dossier/test", Duration.ofMillis(1), Duration.ofSeconds(5), Duration.ZERO, 3, 20_000, 2);

  @TempDir private Path folder;

  @BeforeEach
  void isAProgram() {
    System.setProperty("dossier.program", "tested");
  }

  @AfterEach
  void isNoneAnyMore() {
    System.clearProperty("dossier.program");
  }

  private List<CheckedLink> on(LocalDate day, int maxAge, boolean offline, WebLink... links)
      throws IOException {
    return new Asking(day, maxAge, offline, MANNERS)
        .of(List.of(links), folder.resolve("content"), Progress.NONE);
  }

  private static WebLink link(String address, LinkUse.Role role) {
    return new WebLink(address, List.of(new LinkUse(role, "sources/a.md")), List.of());
  }

  private static State state(List<CheckedLink> checked) {
    return checked.get(0).state();
  }

  @Test
  void aGoodAnswerServesSoManyDaysAndOfflineForEver() throws IOException {
    try (Loopback server = new Loopback().page("/there", "So.")) {
      WebLink there = link(server.url("/there"), LinkUse.Role.SOURCE);
      assertEquals(State.NOT_ASKED, state(on(DAY, 7, true, there)));
      assertEquals(State.WELL, state(on(DAY, 7, false, there)));
      on(DAY.plusDays(6), 7, false, there);
      assertEquals(1, server.asked().size());
      on(DAY, 0, false, there);
      assertEquals(2, server.asked().size());
      on(DAY.plusDays(7), 7, false, there);
      assertEquals(3, server.asked().size());
      on(DAY, 7, false, there);
      assertEquals(4, server.asked().size(), "an answer from a day that is still to come");
      List<CheckedLink> late = on(DAY.plusYears(9), 7, true, there);
      assertEquals(4, server.asked().size());
      String table = LinkTable.print(late, DAY.plusYears(9), words -> words);
      assertTrue(table.endsWith("/there (asked on 2024-05-01)\n"), table);
    }
  }

  @Test
  void whatWasNotWellIsAskedForAgain() throws IOException {
    try (Loopback server = new Loopback().at("/gone", 404, Map.of())) {
      WebLink gone = link(server.url("/gone"), LinkUse.Role.SOURCE);
      assertEquals(State.BROKEN, state(on(DAY, 7, false, gone)));
      int asked = server.asked().size();
      assertEquals(State.BROKEN, state(on(DAY, 7, true, gone)));
      assertEquals(asked, server.asked().size());
      on(DAY, 7, false, gone);
      assertTrue(server.asked().size() > asked);
    }
  }

  @Test
  void whatWasOnlyLookedForIsReadOnceItIsAnArchivedCopy() throws IOException {
    try (Loopback server = new Loopback().page("/kept", "<p>So.")) {
      on(DAY, 7, false, link(server.url("/kept"), LinkUse.Role.TEXT));
      WebLink archive = link(server.url("/kept"), LinkUse.Role.ARCHIVE);
      assertEquals(State.NOT_ASKED, state(on(DAY, 7, true, archive)));
      List<CheckedLink> read = on(DAY, 7, false, archive);
      assertEquals("So.", read.get(0).answer().orElseThrow().text().orElseThrow().strip());
      assertEquals(read, on(DAY, 7, true, archive));
      assertEquals(List.of("HEAD /kept", "GET /kept"), server.asked());
    }
  }

  @Test
  void aDamagedAnswerWasNeverGiven() throws IOException {
    try (Loopback server = new Loopback().page("/there", "So.")) {
      WebLink there = link(server.url("/there"), LinkUse.Role.SOURCE);
      on(DAY, 7, false, there);
      try (var kept = Files.list(folder.resolve(".dossier"))) {
        for (Path file :
            kept.filter(it -> it.getFileName().toString().startsWith("link-")).toList()) {
          Files.writeString(file, "damaged");
        }
      }
      assertEquals(State.NOT_ASKED, state(on(DAY, 7, true, there)));
    }
  }

  @Test
  void whatIsNotWellComesFirst() throws IOException {
    try (Loopback server =
        new Loopback()
            .page("/z", "So.")
            .at("/a", 301, Map.of("Location", "/z"))
            .at("/m", 404, Map.of())) {
      List<CheckedLink> all =
          on(
              DAY,
              7,
              false,
              link(server.url("/a"), LinkUse.Role.TEXT),
              link(server.url("/m"), LinkUse.Role.TEXT),
              link(server.url("/z"), LinkUse.Role.TEXT));
      assertEquals(
          List.of(State.BROKEN, State.MOVED, State.WELL),
          all.stream().map(CheckedLink::state).toList());
      String table = LinkTable.print(all, DAY, words -> words);
      assertTrue(table.contains("301 " + server.url("/a") + "\n"), table);
      assertTrue(table.contains("200 " + server.url("/z") + "\n"), table);
    }
  }
}
