package dossier.pipeline.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that keeps what it can gives what a build gives that keeps nothing. */
class KeepingTest {
  /** How many edits are tried; thousands by hand. */
  private static final int EDITS = Integer.getInteger("edits", 40);

  private static final long SEED = Long.getLong("seed", 17);

  @TempDir private Path folder;

  @BeforeAll
  static void saysWhoItIs() {
    System.setProperty("dossier.program", "tested");
  }

  @AfterAll
  static void saysItNoMore() {
    System.clearProperty("dossier.program");
  }

  private static Path kept(Workbench bench) throws IOException {
    try (Stream<Path> files = Files.list(bench.path(".dossier"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("site-"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void afterAnyEditTheSiteIsThatOfACleanBuild() {
    Workbench bench = Workbench.empty(folder);
    RandomEdits edits = new RandomEdits(bench, new Random(SEED));
    int compared = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = i == 0 ? "nothing yet" : edits.next();
      String said = "after edit " + i + " of seed " + SEED + ", " + edit;
      String found = bench.build().err();
      System.clearProperty("dossier.program");
      assertEquals(bench.buildInto("clean").err(), found, said);
      System.setProperty("dossier.program", "tested");
      compared += found.contains("error[") ? 0 : 1;
      assertEquals("", difference(bench.files("clean"), bench.files("site")), said);
    }
    assertTrue(compared > EDITS / 3, "hardly anything was fit to publish: " + compared);
  }

  private static String difference(Map<String, String> clean, Map<String, String> site) {
    Set<String> all = new TreeSet<>(clean.keySet());
    all.addAll(site.keySet());
    all.removeIf(file -> Objects.equals(clean.get(file), site.get(file)));
    all.stream()
        .filter(file -> !file.equals("manifest.txt"))
        .findFirst()
        .ifPresent(file -> all.add(difference(lines(clean.get(file)), lines(site.get(file)))));
    return String.join("\n", all);
  }

  private static List<String> lines(@Nullable String text) {
    return text == null ? List.of() : text.lines().toList();
  }

  /** The first line that is another one. */
  private static String difference(List<String> clean, List<String> site) {
    int at = 0;
    while (at < clean.size() && at < site.size() && clean.get(at).equals(site.get(at))) {
      at++;
    }
    return at < clean.size()
        ? clean.get(at) + "\nwas\n" + (at < site.size() ? site.get(at) : "")
        : "";
  }

  @Test
  void whatIsTheSameIsNotWrittenAgain() throws IOException {
    Workbench bench = Workbench.small(folder).build().passes();
    String person = number(bench, "people/jane-doe.html");
    String story = number(bench, "stories/the-sale.html");
    bench.replace("content/places/the-harbour.md", "name: ", "name: New ").build().passes();
    assertEquals(person, number(bench, "people/jane-doe.html"));
    assertNotEquals(story, number(bench, "stories/the-sale.html"));
  }

  /** The number by which the file system knows a file. */
  private static String number(Workbench bench, String page) throws IOException {
    return String.valueOf(Files.getAttribute(bench.path("site/" + page), "unix:ino"));
  }

  @Test
  void whatWasChangedInTheSiteIsSeen() throws IOException {
    Workbench bench = Workbench.small(folder).build().passes();
    bench.write("site/people/jane-doe.html", "not what was published").build().ends(1);
    bench.says("changed after Dossier wrote it");
  }

  @Test
  void anotherProgramKeepsNothingOfIt() throws IOException {
    Workbench bench = Workbench.small(folder).build().passes();
    byte[] before = Files.readAllBytes(kept(bench));
    System.setProperty("dossier.program", "another");
    bench.build().passes();
    System.setProperty("dossier.program", "tested");
    assertFalse(Arrays.equals(before, Files.readAllBytes(kept(bench))));
  }

  @Test
  void itStaysOutOfGit() throws IOException {
    Workbench bench = Workbench.small(folder).build().passes();
    assertEquals("*\n", bench.read(".dossier/.gitignore"));
  }

  @Test
  void nothingIsKeptWhereALinkLeads() throws IOException {
    Workbench bench = Workbench.small(folder);
    Path elsewhere = Files.createDirectories(bench.path("elsewhere"));
    Files.createSymbolicLink(bench.path(".dossier"), elsewhere);
    bench.build().passes();
    assertEquals(Map.of(), bench.files("elsewhere"));
  }
}
