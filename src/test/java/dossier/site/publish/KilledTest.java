package dossier.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Workbench;
import dossier.report.Diagnostic;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every state in which a publisher can be killed, and what the next command makes of it. */
class KilledTest {
  private static final String MARK =
      "This folder is Dossier's own: the next site is laid here. The next command clears it away.\n";

  @TempDir private Path folder;
  private Map<String, String> old = Map.of();

  @BeforeEach
  void anOldSiteWithAStrangersFile() throws IOException {
    publish(Map.of("index.html", "old", "gone.html", "old"));
    Workbench.empty(folder).write("site/CNAME", "example.org");
    publish(Map.of("index.html", "old", "gone.html", "old", "b.html", "b"));
    old = Workbench.empty(folder).files("site");
    Workbench.empty(folder).write(".site.dossier/mark.txt", MARK);
  }

  private List<Diagnostic> publish(Map<String, String> files) throws IOException {
    return Sites.publish(folder.resolve("site"), files);
  }

  private Path at(String path) {
    return folder.resolve(path);
  }

  private void repaired(Map<String, String> site) {
    Publisher.repair(at("site"));
    assertEquals(site, Workbench.empty(folder).files("site"));
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  /** A whole next site in the workshop, as it is just before the two change places. */
  private Map<String, String> laid() throws Exception {
    SiteFolder site = SiteFolder.of(at("site"), OffLimits.NONE);
    byte[] page = "new".getBytes(StandardCharsets.UTF_8);
    NextSite next = new NextSite(site, at(".site.dossier/next"));
    next.write("index.html", page);
    next.finish(
        Set.of(),
        StandingSite.of(site, Set.of("index.html"), Set.of()).strangers(),
        new Manifest(new TreeMap<>(Map.of("index.html", Hash.of(page)))));
    return Workbench.empty(at(".site.dossier")).files("next");
  }

  @Test
  void beforeTheMarkWasSet() throws IOException {
    Files.delete(at(".site.dossier/mark.txt"));
    repaired(old);
    Files.createDirectory(at(".site.dossier"));
    Files.createFile(at(".site.dossier/mark.txt"));
    repaired(old);
  }

  @Test
  void whileTheNextSiteWasLaid() {
    Workbench.empty(folder).write(".site.dossier/draft/stories/half.html", "<!DOC");
    repaired(old);
  }

  @Test
  void beforeTheTwoChangedPlaces() throws Exception {
    laid();
    repaired(old);
  }

  @Test
  void afterTheTwoChangedPlacesAtOnce() throws Exception {
    Map<String, String> next = laid();
    Files.move(at("site"), at("aside"));
    Files.move(at(".site.dossier/next"), at("site"));
    Files.move(at("aside"), at(".site.dossier/next"));
    repaired(next);
  }

  @Test
  void betweenTheTwoSteps() throws Exception {
    laid();
    Files.move(at("site"), at(".site.dossier/old"));
    repaired(old);
  }

  @Test
  void afterTheTwoSteps() throws Exception {
    Map<String, String> next = laid();
    Files.move(at("site"), at(".site.dossier/old"));
    Files.move(at(".site.dossier/next"), at("site"));
    repaired(next);
  }

  @Test
  void whileTheOldSiteWasDeleted() throws Exception {
    afterwards();
    Files.delete(at(".site.dossier/old/index.html"));
    Map<String, String> next = Workbench.empty(folder).files("site");
    repaired(next);
  }

  @Test
  void theProofOfWhatIsOursIsDeletedLast() throws Exception {
    afterwards();
    List<Path> order = Turnover.proofLast(at(".site.dossier/old"));
    assertEquals(5, order.size());
    assertEquals(at(".site.dossier/old/manifest.txt"), order.get(4));
  }

  private void afterwards() throws Exception {
    laid();
    Files.move(at("site"), at(".site.dossier/old"));
    Files.move(at(".site.dossier/next"), at("site"));
  }

  @Test
  void beforeTheFirstSiteStood() throws Exception {
    Folder.delete(at("site"));
    laid();
    Folder.delete(at("site"));
    Publisher.repair(at("site"));
    assertEquals(List.of(), Workbench.empty(folder).names());
  }

  /** Nobody knows any more how it came there: it may be a draft that nobody was to see. */
  @Test
  void whatNeverStoodInTheSiteIsKeptNamedAndNotPublished() throws Exception {
    afterwards();
    Workbench bench =
        Workbench.empty(folder)
            .write(".site.dossier/old/uploads/new.txt", "mine")
            .write(".site.dossier/next/a.txt", "mine");
    Map<String, String> next = bench.files("site");
    Publisher.repair(at("site"));
    assertEquals(next, bench.files("site"));
    assertEquals(
        List.of(at(".site.dossier/next/a.txt"), at(".site.dossier/old/uploads/new.txt")),
        publish(Map.of("index.html", "newer")).stream()
            .map(complaint -> Path.of(complaint.span().file().path()))
            .toList());
    assertEquals(next, bench.files("site"));
    assertEquals("mine", Files.readString(at(".site.dossier/old/uploads/new.txt")));
  }

  @Test
  void whatComesIntoTheSiteWhileTheNextOneIsLaidIsBroughtOver() throws Exception {
    try (Draft draft = new Publisher(at("site"), OffLimits.NONE).begin()) {
      Sites.lay(draft, Map.of("index.html", "new"));
      Workbench.empty(folder).write("site/uploads/new.txt", "mine");
      assertEquals(List.of(), draft.publish());
    }
    assertEquals("mine", Files.readString(at("site/uploads/new.txt")));
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  @Test
  void whatCannotBeBroughtOverIsKeptAndNamed() throws Exception {
    afterwards();
    Workbench.empty(folder).write(".site.dossier/old/index.html", "mine");
    Publisher.repair(at("site"));
    assertEquals("mine", Files.readString(at(".site.dossier/old/index.html")));
    List<Diagnostic> complaints = publish(Map.of("index.html", "newer"));
    assertEquals(
        at(".site.dossier/old/index.html").toString(), complaints.get(0).span().file().path());
    assertEquals("mine", Files.readString(at(".site.dossier/old/index.html")));
    assertEquals("new", Files.readString(at("site/index.html")));
  }

  @Test
  void theNextBuildRepairsToo() throws Exception {
    laid();
    Files.move(at("site"), at(".site.dossier/old"));
    assertEquals(List.of(), new Publisher(at("site"), OffLimits.NONE).prepare());
    assertEquals(old, Workbench.empty(folder).files("site"));
  }

  @Test
  void behindALinkThatLeadsToTheMissingSite() throws Exception {
    laid();
    Files.move(at("site"), at(".site.dossier/old"));
    Files.createSymbolicLink(at("www"), Path.of("site"));
    Publisher.repair(at("www"));
    assertEquals(old, Workbench.empty(folder).files("site"));
  }

  @Test
  void foldersOfTheUsersAreNotCleared() throws IOException {
    Folder.delete(at(".site.dossier"));
    Workbench bench = Workbench.empty(folder);
    bench
        .write(".site.old/mine.txt", "mine")
        .write(".site.next/mine.txt", "mine")
        .write(".site.dossier/old/mine.txt", "mine")
        .write(".site.dossier/mark.txt", "marks of the course");
    Map<String, String> before = bench.files(".");
    Publisher.repair(at("site"));
    assertEquals(1, new Publisher(at("site"), OffLimits.NONE).prepare().size());
    assertEquals(1, publish(Map.of("index.html", "new")).size());
    assertEquals(before, bench.files("."));
  }

  @Test
  void aFileOrALinkOfOurNameIsNotOurs() throws IOException {
    Files.move(at(".site.dossier"), at("other"));
    Files.createSymbolicLink(at(".site.dossier"), Path.of("other"));
    assertEquals(1, publish(Map.of("index.html", "new")).size());
    assertTrue(Files.exists(at("other/mark.txt")));
    Files.delete(at(".site.dossier"));
    Files.writeString(at(".site.dossier"), "mine");
    assertEquals(1, publish(Map.of("index.html", "new")).size());
    assertEquals("mine", Files.readString(at(".site.dossier")));
  }

  @Test
  void whereTheSystemCannotExchangeTwoStepsDo() throws Exception {
    Map<String, String> next = laid();
    SiteFolder site = SiteFolder.of(at("site"), OffLimits.NONE);
    try (Workshop workshop = Workshop.enter(site)) {
      new Turnover(site, workshop).inTwoSteps();
    }
    assertEquals(next, Workbench.empty(folder).files("site"));
    assertEquals(old, Workbench.empty(at(".site.dossier")).files("old"));
    repaired(next);
  }

  @Test
  void whatWasWrittenCanBeWaitedFor() throws Exception {
    Map<String, String> next = laid();
    Path draft = at(".site.dossier/next");
    Files.createSymbolicLink(draft.resolve("link"), Path.of("nowhere"));
    Sync.each(draft);
    assertEquals(
        System.getProperty("os.name").equals("Linux"), Linux.syncFileSystem(draft), "syncfs");
    assertFalse(Linux.syncFileSystem(at("nowhere")));
    Files.delete(draft.resolve("link"));
    assertEquals(next, Workbench.empty(at(".site.dossier")).files("next"));
  }

  @Test
  void onLinuxTheTwoChangePlacesAtOnce() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "renameat2 is Linux's");
    Map<String, String> next = laid();
    assertTrue(Linux.exchange(at(".site.dossier/next"), at("site")));
    assertEquals(next, Workbench.empty(folder).files("site"));
    assertEquals(old, Workbench.empty(at(".site.dossier")).files("next"));
    assertFalse(Linux.exchange(at(".site.dossier/next"), at("nowhere")));
  }
}
