package dossier.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.report.Diagnostic;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir private Path folder;

  private List<Diagnostic> publish(Map<String, String> files) throws IOException {
    Stream<Artifact> artifacts =
        files.entrySet().stream()
            .map(
                file ->
                    new Artifact(
                        Address.of(file.getKey()),
                        file.getValue().getBytes(StandardCharsets.UTF_8),
                        new TextFile("x.md", "").start()));
    return new Publisher(folder.resolve("site"))
        .publish(Site.of(artifacts.toList()).value().orElseThrow());
  }

  private Set<String> files() {
    return Workbench.empty(folder).files("site").keySet();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("site").resolve(name));
  }

  @Test
  void writesTheSiteAndItsManifest() throws IOException {
    assertEquals(List.of(), publish(Map.of("index.html", "a", "stories/b.html", "b")));
    assertEquals(Set.of("index.html", "stories/b.html", "manifest.txt"), files());
    assertEquals(
        """
        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  index.html
        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  stories/b.html
        """,
        read("manifest.txt"));
  }

  @Test
  void takesAwayWhatTheLastManifestHadAndThisOneLacks() throws IOException {
    publish(Map.of("index.html", "a", "old/b.html", "b"));
    publish(Map.of("index.html", "c"));
    assertEquals(Set.of("index.html", "manifest.txt"), files());
    assertFalse(Files.exists(folder.resolve("site/old")));
  }

  @Test
  void carriesStrangersOver() throws IOException {
    publish(Map.of("index.html", "a"));
    Files.writeString(folder.resolve("site/CNAME"), "example.org");
    Files.createDirectories(folder.resolve("site/.git/empty"));
    Files.writeString(folder.resolve("site/.git/HEAD"), "ref");
    Files.createSymbolicLink(folder.resolve("site/link"), Path.of("CNAME"));
    publish(Map.of("index.html", "b"));
    assertEquals("example.org", read("CNAME"));
    assertEquals("ref", read(".git/HEAD"));
    assertTrue(Files.isDirectory(folder.resolve("site/.git/empty")));
    assertTrue(Files.isSymbolicLink(folder.resolve("site/link")));
    assertEquals("b", read("index.html"));
  }

  @Test
  void refusesToWriteOverAStranger() throws IOException {
    publish(Map.of("index.html", "a"));
    Files.writeString(folder.resolve("site/About.html"), "mine");
    List<Diagnostic> complaints = publish(Map.of("index.html", "b", "about.html", "ours"));
    assertEquals(1, complaints.size());
    assertEquals("mine", read("About.html"));
    assertEquals("a", read("index.html"));
  }

  @Test
  void adoptsAStrangerThatSaysTheSame() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/index.html"), "a");
    assertEquals(List.of(), publish(Map.of("index.html", "a")));
    assertEquals(Set.of("index.html", "manifest.txt"), files());
  }

  @Test
  void touchesNothingIfTheSiteStandsAlready() throws IOException {
    publish(Map.of("index.html", "a"));
    Path index = folder.resolve("site/index.html");
    Files.setLastModifiedTime(index, FileTime.fromMillis(1_000_000));
    publish(Map.of("index.html", "a"));
    assertEquals(1_000_000, Files.getLastModifiedTime(index).toMillis());
  }

  @Test
  void keepsUnchangedFilesAsTheyAre() throws IOException {
    publish(Map.of("index.html", "a", "b.html", "b"));
    Path unchanged = folder.resolve("site/b.html");
    Files.setLastModifiedTime(unchanged, FileTime.fromMillis(1_000_000));
    publish(Map.of("index.html", "c", "b.html", "b"));
    assertEquals(1_000_000, Files.getLastModifiedTime(unchanged).toMillis());
  }

  @Test
  void mendsWhatSomebodyChangedByHand() throws IOException {
    publish(Map.of("index.html", "a"));
    Files.writeString(folder.resolve("site/index.html"), "changed");
    publish(Map.of("index.html", "a"));
    assertEquals("a", read("index.html"));
  }

  @Test
  void recoversFromACrashBetweenTheTwoRenames() throws IOException {
    publish(Map.of("index.html", "a"));
    Files.writeString(folder.resolve("site/CNAME"), "example.org");
    Files.move(folder.resolve("site"), folder.resolve(".site.old"));
    Files.createDirectories(folder.resolve(".site.next/half"));
    publish(Map.of("index.html", "b"));
    assertEquals("example.org", read("CNAME"));
    assertEquals("b", read("index.html"));
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  @Test
  void leavesNothingLyingAbout() throws IOException {
    publish(Map.of("index.html", "a"));
    publish(Map.of("index.html", "b"));
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  @Test
  void worksAlone() throws IOException {
    publish(Map.of("index.html", "a"));
    Path lock = folder.resolve(".site.lock");
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      IOException refused =
          assertThrows(IOException.class, () -> publish(Map.of("index.html", "b")));
      assertTrue(String.valueOf(refused.getMessage()).contains("another build"));
    }
    assertEquals("a", read("index.html"));
  }

  @Test
  void followsASymbolicLinkToTheFolder() throws IOException {
    Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("site"), Path.of("real"));
    publish(Map.of("index.html", "a"));
    assertTrue(Files.isSymbolicLink(folder.resolve("site")));
    assertEquals("a", Files.readString(folder.resolve("real/index.html")));
  }
}
