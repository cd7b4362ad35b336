package dossier.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dossier.Workbench;
import dossier.report.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails while the next site is laid: the old one stands, whole. */
class DiskTest {
  private static final String LARGE = "x".repeat(1_000_000);

  @TempDir private Path folder;
  private Optional<Mount> disk = Optional.empty();
  private Map<String, String> old = Map.of();

  @BeforeEach
  void anOldSiteOnASmallDisk() throws Exception {
    disk = Optional.of(Mount.at(folder.resolve("disk"), "-t", "tmpfs", "-o", "size=512k", "none"));
    Sites.publish(site(), Map.of("index.html", "old", "stories/a.html", "old"));
    old = Workbench.empty(site()).files("");
  }

  @AfterEach
  void unmount() throws Exception {
    if (disk.isPresent()) {
      disk.get().close();
    }
  }

  private Path site() {
    return folder.resolve("disk/site");
  }

  private void theOldSiteStands() {
    assertEquals(old, Workbench.empty(site()).files(""));
  }

  @Test
  void aDiskThatIsFullIsSaidAndNothingIsLeftOnIt() throws IOException {
    Map<String, String> next = Map.of("index.html", "new", "stories/b.html", LARGE);
    assertThrows(IOException.class, () -> Sites.publish(site(), next));
    theOldSiteStands();
    assertEquals(List.of("site"), Workbench.empty(disk.orElseThrow().place()).names());
    assertEquals(List.of(), Sites.publish(site(), Map.of("index.html", "newer")));
  }

  @Test
  void aFolderThatGoesReadOnlyMeanwhileKeepsTheOldSite() throws Exception {
    Path sealed = folder.resolve("sealed");
    Path site = sealed.resolve("site");
    Sites.publish(site, Map.of("index.html", "old"));
    Map<String, String> before = Workbench.empty(site).files("");
    Draft draft = new Publisher(site, OffLimits.NONE).begin();
    try {
      Sites.lay(draft, Map.of("index.html", "new"));
      seal("+i", sealed);
      assertEquals(1, draft.publish().size());
      assertThrows(IOException.class, draft::close, "its own folder cannot be taken away");
    } finally {
      seal("-i", sealed);
    }
    assertEquals(before, Workbench.empty(site).files(""));
    Publisher.repair(site);
    assertEquals(before, Workbench.empty(site).files(""));
    assertEquals(List.of("site"), Workbench.empty(sealed).names());
  }

  private static void seal(String how, Path folder) throws Exception {
    if (new ProcessBuilder("chattr", how, folder.toString()).start().waitFor() != 0) {
      Mount.skip("SKIPPED: this test makes a folder immutable, which root may do on some disks");
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenToIsRefusedBeforeTheWork() throws Exception {
    disk.orElseThrow().makeReadOnly();
    List<Rule> refused =
        new Publisher(site(), OffLimits.NONE)
            .prepare().stream().map(complaint -> complaint.rule()).distinct().toList();
    assertEquals(List.of(Rule.UNFIT_FOLDER), refused);
    theOldSiteStands();
  }
}
