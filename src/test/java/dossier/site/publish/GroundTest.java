package dossier.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mounts, owners and modes: what is there stays as it is, or nothing is published. */
class GroundTest {
  @TempDir private Path folder;
  private @Nullable Mount mounted;

  private List<Diagnostic> publish(String text) throws IOException {
    return Sites.publish(site(), Map.of("index.html", text));
  }

  private Path site() {
    return folder.resolve("site");
  }

  private void mount(Path place, String... options) throws Exception {
    mounted = Mount.at(place, options);
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted != null) {
      mounted.close();
    }
  }

  /** Refused early and late alike, with the place, and nothing was touched. */
  private void refused(Path place) throws IOException {
    Map<String, String> before = Workbench.empty(folder).files(".");
    for (List<Diagnostic> complaints :
        List.of(new Publisher(site(), OffLimits.NONE).prepare(), publish("new"))) {
      assertEquals(
          List.of(place.toString()),
          complaints.stream().map(complaint -> complaint.span().file().path()).toList());
      assertEquals(Rule.UNFIT_FOLDER, complaints.get(0).rule());
    }
    assertEquals(before, Workbench.empty(folder).files("."));
    assertEquals(
        1, Workbench.empty(folder).names().stream().filter(n -> n.contains("site")).count());
  }

  @Test
  void aVolumeWithinTheSiteIsNeitherCopiedNorEmptied() throws Exception {
    publish("old");
    mount(site().resolve("uploads"), "-t", "tmpfs", "none");
    Files.writeString(site().resolve("uploads/mine.txt"), "mine");
    refused(site().resolve("uploads"));
    assertEquals("mine", Files.readString(site().resolve("uploads/mine.txt")));
  }

  @Test
  void aFolderOfTheSameDiskThatIsMountedWithinTheSite() throws Exception {
    publish("old");
    Files.createDirectories(folder.resolve("a place"));
    Files.writeString(folder.resolve("a place/mine.txt"), "mine");
    mount(site().resolve("my uploads"), "--bind", folder.resolve("a place").toString());
    refused(site().resolve("my uploads"));
    assertEquals("mine", Files.readString(folder.resolve("a place/mine.txt")));
  }

  @Test
  void aFolderThatIsMountedInWhatAKilledBuildLeftIsNotMovedIntoTheSite() throws Exception {
    publish("old");
    Workbench.empty(folder)
        .write(
            ".site.dossier/mark.txt",
            "This folder is Dossier's own: the next site is laid here. The next command clears it"
                + " away.\n")
        .write("a place/mine.txt", "mine");
    Path place = folder.resolve(".site.dossier/next/m");
    mount(place, "--bind", folder.resolve("a place").toString());
    List<Diagnostic> complaints = publish("new");
    assertEquals(
        List.of(place.toString()),
        complaints.stream().map(complaint -> complaint.span().file().path()).toList());
    assertEquals("mine", Files.readString(folder.resolve("a place/mine.txt")));
    assertEquals(List.of("index.html", "manifest.txt"), Workbench.empty(site()).names());
    assertEquals("old", Files.readString(site().resolve("index.html")));
  }

  @Test
  void aSiteThatIsAVolumeIsRefusedAndAFolderInItServes() throws Exception {
    mount(site(), "-t", "tmpfs", "none");
    Files.writeString(site().resolve("mine.txt"), "mine");
    refused(site());
    Site inIt = new Site(site().resolve("public"));
    assertEquals(List.of(), inIt.publish("old"));
    assertEquals(List.of(), inIt.publish("new"));
    assertEquals("new", Files.readString(site().resolve("public/index.html")));
    assertEquals(List.of("mine.txt", "public"), Workbench.empty(site()).names());
  }

  private record Site(Path out) {
    List<Diagnostic> publish(String text) throws IOException {
      return Sites.publish(out, Map.of("index.html", text));
    }
  }

  @Test
  void readsTheTableOfMounts() {
    assertEquals(
        Set.of(Path.of("/srv/my site"), Path.of("/a\\b")),
        Mounts.read(
            """
            36 35 98:0 /mnt1 /srv/my\\040site rw,noatime master:1 - ext3 /dev/root rw
            37 35 98:0 / /a\\134b rw - tmpfs none rw
            """));
  }

  private static int mode(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:mode") & 07777;
  }

  @Test
  void modesAreKeptAndNewFilesGetTheUsualOnes() throws IOException {
    Sites.publish(site(), Map.of("index.html", "a", "stories/a.html", "a"));
    Files.writeString(folder.resolve("usual"), "");
    Files.setAttribute(site(), "unix:mode", 0700);
    Files.setAttribute(site().resolve("stories"), "unix:mode", 02750);
    Files.setAttribute(site().resolve("stories/a.html"), "unix:mode", 0640);
    Files.setAttribute(site().resolve("manifest.txt"), "unix:mode", 0600);
    Sites.publish(site(), Map.of("index.html", "a", "stories/a.html", "b", "new.html", "c"));
    assertEquals("b", Files.readString(site().resolve("stories/a.html")));
    assertEquals(0700, mode(site()));
    assertEquals(02750, mode(site().resolve("stories")));
    assertEquals(0640, mode(site().resolve("stories/a.html")));
    assertEquals(0600, mode(site().resolve("manifest.txt")));
    assertEquals(mode(folder.resolve("usual")), mode(site().resolve("new.html")));
  }

  @Test
  void theOwnerIsKeptByWhoeverMayGiveFilesAway() throws IOException {
    publish("old");
    try {
      for (Path path : List.of(site(), site().resolve("index.html"))) {
        Files.setAttribute(path, "unix:uid", 65534);
        Files.setAttribute(path, "unix:gid", 65534);
      }
    } catch (IOException e) {
      Mount.skip("SKIPPED: this test gives files away, which root may do");
    }
    assertEquals(List.of(), publish("new"));
    for (Path path : List.of(site(), site().resolve("index.html"))) {
      assertEquals(65534, Files.getAttribute(path, "unix:uid"));
      assertEquals(65534, Files.getAttribute(path, "unix:gid"));
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsTold() throws IOException {
    publish("old");
    Path locked = Files.createDirectory(site().resolve("locked"));
    Files.setAttribute(locked, "unix:mode", 0500);
    try {
      if (Files.isWritable(locked)) {
        Mount.skip("SKIPPED: root may write everywhere");
      }
      refused(locked);
    } finally {
      Files.setAttribute(locked, "unix:mode", 0700);
    }
    assertTrue(Files.isDirectory(locked));
  }
}
