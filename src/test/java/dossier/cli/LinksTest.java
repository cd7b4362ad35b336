package dossier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.links.Loopback;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses of a whole dossier, all of which lead to a server of this machine alone. */
class LinksTest {
  @TempDir private Path folder;
  private final List<Loopback> servers = new ArrayList<>();
  private Workbench bench = Workbench.empty(Path.of(""));

  @BeforeEach
  void lays() throws IOException {
    System.setProperty("dossier.program", "tested");
    Loopback server = new Loopback();
    servers.add(server);
    bench = Workbench.empty(folder);
    bench.write("content/dossier.yml", "title: D\nlanguage: en\npublisher: The Desk\n");
    bench.write(
        "content/sources/minutes.md",
        """
        ---
        title: Minutes
        type: document
        publisher: The Council
        url: %s
        archives:
          - url: %s
            date: 2024-05-01
        language: en
        consulted: full
        derives-from: [own]
        ---
        Also [here](%s).
        """
            .formatted(server.url("/gone"), server.url("/kept"), server.url("/there#part")));
    bench.write(
        "content/stories/sale.md",
        """
        ---
        title: The sale
        summary: So.
        case: 1
        published: 2024-05-01
        ---
        It said "there were no other bids" [@minutes], and "we will not sell it" [@minutes].
        """);
    server
        .at("/gone", 410, Map.of())
        .page("/kept", "<p>He said that there were no <b>other</b> bids.")
        .page("/there", "<p>So.");
  }

  @AfterEach
  void closes() {
    servers.forEach(Loopback::close);
    System.clearProperty("dossier.program");
  }

  private Loopback server() {
    return servers.get(0);
  }

  private CommandLineForTests links(String... options) {
    List<String> all =
        new ArrayList<>(List.of("links", "--content", bench.path("content").toString()));
    all.addAll(List.of(options));
    return CommandLineForTests.run(all.toArray(String[]::new));
  }

  @Test
  void whatIsNotWellComesFirstAndThenItIsKnownWithoutAsking() throws IOException {
    CommandLineForTests offline = links("--offline");
    assertTrue(offline.out().endsWith("3 addresses, 0 well\n"), offline.out());
    assertEquals(List.of(), server().asked());
    CommandLineForTests first = links();
    String expected =
        """
        broken         %s
                       status 410
                       in sources/minutes.md
        words missing  %s
                       holds 1 of 2 quotations
                       not stories/sale.md:7: "we will not sell it"
                       in sources/minutes.md
        well           %s
        3 addresses, 1 well
        """
            .formatted(server().url("/gone"), server().url("/kept"), server().url("/there"));
    assertEquals(expected, first.out().replace("“", "\"").replace("”", "\""));
    assertEquals(0, first.exit());
    assertEquals(1, links("--offline", "--strict").exit());
    assertEquals(first.out(), links("--offline").out());
    int before = server().asked().size();
    assertEquals(first.out(), links().out());
    assertEquals(List.of("HEAD /gone"), server().asked().subList(before, server().asked().size()));
    try (var files = Files.walk(bench.path("content"))) {
      assertEquals(3, files.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void machinesAreToldAllOfIt() {
    String json = links("--format", "json", "--max-age", "0").out();
    assertTrue(json.contains("\"state\":\"broken\",\"asked\":\""), json);
    assertTrue(
        json.contains(
            "\"quotations\":{\"all\":2,\"held\":1,\"missing\":[{\"place\":\"stories/sale.md:7\""),
        json);
    assertTrue(
        json.contains("\"uses\":[{\"as\":\"text\",\"place\":\"sources/minutes.md:13\"}]"), json);
    assertFalse(json.contains("#part"), json);
  }

  @Test
  void protectedNamesAreMasked() {
    bench.write("names.txt", "Zhvanetsky\n");
    bench.replace("content/stories/sale.md", "sell it", "sell it to Zhvanetsky");
    String[] list = {"--protected", bench.path("names.txt").toString()};
    String masked = links(list).out();
    assertTrue(masked.contains("we will not sell it to ██████████"), masked);
    String json = links("--format", "json", list[0], list[1]).out();
    assertTrue(json.contains("we will not sell it to ██████████"), json);
  }

  @Test
  void theHelpSaysThatItOpensConnections() {
    String help = CommandLineForTests.run("links", "--help").out().replaceAll("\\s+", " ");
    assertTrue(help.contains("the only command that opens a network connection"), help);
  }

  @Test
  void anAgeThatIsNoneIsRefused() {
    assertEquals(2, links("--max-age", "-1").exit());
  }
}
