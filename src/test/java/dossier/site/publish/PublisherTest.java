package dossier.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.report.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir private Path folder;

  private List<Diagnostic> publish(Map<String, String> files) throws IOException {
    return Sites.publish(folder.resolve("site"), files);
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
        # dossier manifest 1: what Dossier wrote here
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
  void leavesNothingLyingAbout() throws IOException {
    publish(Map.of("index.html", "a"));
    publish(Map.of("index.html", "b"));
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  @Test
  void worksAlone() throws Exception {
    publish(Map.of("index.html", "a"));
    SiteFolder site = SiteFolder.of(folder.resolve("site"), OffLimits.NONE);
    try (Workshop another = Workshop.enter(site)) {
      Publisher.repair(folder.resolve("site"));
      assertFalse(Files.exists(another.draft()));
      List<Diagnostic> complaints = publish(Map.of("index.html", "b"));
      assertTrue(complaints.get(0).message().contains("another build"));
    }
    assertEquals("a", read("index.html"));
    publish(Map.of("index.html", "b"));
    assertEquals("b", read("index.html"));
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  @Test
  void aDraftThatIsNotPublishedLeavesNothing() throws Exception {
    publish(Map.of("index.html", "a"));
    try (Draft draft = new Publisher(folder.resolve("site"), OffLimits.NONE).begin()) {
      Sites.lay(draft, Map.of("index.html", "b", "c.html", "c"));
    }
    assertEquals("a", read("index.html"));
    assertEquals(Set.of("index.html", "manifest.txt"), files());
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  @Test
  void whatIsChangedWhileTheNextSiteIsLaidIsNotTakenForOurs() throws Exception {
    publish(Map.of("index.html", "a", "b.html", "b"));
    try (Draft draft = new Publisher(folder.resolve("site"), OffLimits.NONE).begin()) {
      Sites.lay(draft, Map.of("index.html", "a", "b.html", "c"));
      Files.writeString(folder.resolve("site/index.html"), "mine");
      Files.setLastModifiedTime(folder.resolve("site/index.html"), FileTime.fromMillis(1));
      assertEquals(1, draft.publish().size());
    }
    assertEquals("mine", read("index.html"));
    assertEquals("b", read("b.html"));
  }

  @Test
  void followsASymbolicLinkToTheFolder() throws IOException {
    Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("site"), Path.of("real"));
    publish(Map.of("index.html", "a"));
    assertTrue(Files.isSymbolicLink(folder.resolve("site")));
    assertEquals("a", Files.readString(folder.resolve("real/index.html")));
    assertEquals(List.of("real", "site"), Workbench.empty(folder).names());
  }

  @Test
  void makesTheFolderToWhichALinkLeads() throws IOException {
    Files.createSymbolicLink(folder.resolve("site"), Path.of("www/real"));
    publish(Map.of("index.html", "a"));
    assertEquals("a", Files.readString(folder.resolve("www/real/index.html")));
  }
}
