package dossier.edition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dossier.Workbench;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipEditionTest {
  private static final String SALE = "content/stories/the-sale.md";

  @TempDir private Path folder;

  private static Workbench zipped(Workbench bench) {
    return bench.buildInto("out/pier.zip", "--edition", "zip");
  }

  private static byte[] bytes(Workbench bench) throws IOException {
    return Files.readAllBytes(bench.path("out/pier.zip"));
  }

  @Test
  void holdsTheSiteInOneFolder() throws IOException {
    Workbench bench = zipped(Workbench.small(folder).build().passes()).passes();
    Map<String, String> site = new TreeMap<>();
    bench.files("site").forEach((name, text) -> site.put("pier/" + name, text));
    Map<String, String> zip = new TreeMap<>();
    List<String> names = new ArrayList<>();
    try (ZipFile file = new ZipFile(bench.path("out/pier.zip").toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        names.add(entry.getName());
        try (InputStream in = file.getInputStream(entry)) {
          zip.put(entry.getName(), new String(in.readAllBytes(), ISO_8859_1));
        }
      }
    }
    assertEquals(site, zip);
    assertEquals(new ArrayList<>(zip.keySet()), names);
  }

  @Test
  void hasTheSameBytesTwice() throws IOException {
    byte[] first = bytes(zipped(Workbench.small(folder.resolve("a"))).passes());
    assertArrayEquals(first, bytes(zipped(Workbench.small(folder.resolve("b"))).passes()));
  }

  @Test
  void takesThePlaceOfAnEarlierOneAndOfNothingElse() throws IOException {
    Workbench bench = zipped(Workbench.small(folder)).passes();
    byte[] first = bytes(bench);
    zipped(bench.replace(SALE, "published: 2026-01-02", "published: 2026-01-01")).passes();
    byte[] second = bytes(bench);
    assertFalse(java.util.Arrays.equals(first, second));
    second[second.length / 2]++;
    zipped(bench.write("out/pier.zip", second)).ends(1).says("was changed since");
    assertArrayEquals(second, bytes(bench));
    zipped(bench.write("out/pier.zip", "A letter.")).ends(1).says("[D064]");
    assertEquals("A letter.", bench.read("out/pier.zip"));
  }

  @Test
  void anErrorInTheContentLeavesTheEarlierOne() throws IOException {
    Workbench bench = zipped(Workbench.small(folder)).passes();
    byte[] first = bytes(bench);
    zipped(bench.replace(SALE, "people: [jane-doe]", "people: [jane]")).ends(1).says("[D012]");
    assertArrayEquals(first, bytes(bench));
    assertEquals(List.of("pier.zip"), List.copyOf(bench.files("out").keySet()));
  }

  @Test
  void aProtectedNameStopsIt() {
    Workbench bench =
        Workbench.small(folder.resolve("project"))
            .write("templates/words/en.properties", "page.more=Zebulon Quark\n");
    Workbench.empty(folder).write("names.txt", "Zebulon Quark\n");
    bench
        .buildInto(
            "out/pier.zip",
            "--edition",
            "zip",
            "--protected",
            folder.resolve("names.txt").toString())
        .ends(1)
        .says("[D070]");
    assertFalse(Files.exists(bench.path("out")));
  }

  @Test
  void aFolderInItsPlaceIsRefused() {
    Workbench bench = Workbench.small(folder).write("out/pier.zip/note.txt", "Mine.");
    zipped(bench).ends(1).says("this is a folder");
  }

  @Test
  void anEditionNeedsAPlace() {
    assertEquals(2, dossier.cli.CommandLineForTests.run("build", "--edition", "zip").exit());
  }
}
