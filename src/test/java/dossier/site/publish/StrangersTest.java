package dossier.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossier's is what its last record has, path and hash; all else is somebody's, and is kept. */
class StrangersTest {
  @TempDir private Path folder;

  private List<Diagnostic> publish(Map<String, String> files) throws IOException {
    return Sites.publish(folder.resolve("site"), files);
  }

  private void write(String path, String text) {
    Workbench.empty(folder).write("site/" + path, text);
  }

  private Map<String, String> files() {
    return Workbench.empty(folder).files("site");
  }

  /** Publishes, expects these files to be named as in the way, and the folder to be as it was. */
  private void named(Map<String, String> site, String... paths) throws IOException {
    Map<String, String> before = files();
    List<Diagnostic> complaints = publish(site);
    assertEquals(
        List.of(paths),
        complaints.stream()
            .map(complaint -> complaint.span().file().path())
            .map(path -> path.substring(folder.toString().length() + "/site/".length()))
            .sorted()
            .toList());
    assertTrue(complaints.stream().allMatch(c -> c.rule() == Rule.STRANGERS_FILE));
    assertEquals(before, files());
    assertEquals(List.of("site"), Workbench.empty(folder).names());
  }

  @Test
  void sumsOfSomebodysFilesAreNoRecord() throws IOException {
    write("photo.raw", "a photo");
    Hash hash = Hash.of("a photo".getBytes(StandardCharsets.UTF_8));
    write("manifest.txt", hash + "  photo.raw\n");
    named(Map.of("index.html", "a"), "manifest.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What we have sent to the printer\n",
        "",
        "# dossier manifest 2: what Dossier wrote here\n",
        "# dossier manifest 1: what Dossier wrote here\nand what I wrote\n"
      })
  void aTextOfThatNameIsNoRecord(String text) throws IOException {
    write("manifest.txt", text);
    named(Map.of("index.html", "a"), "manifest.txt");
  }

  @Test
  void aRecordInWhichALineWasChangedIsNotBelieved() throws IOException {
    publish(Map.of("index.html", "a", "b.html", "b"));
    write("manifest.txt", files().get("manifest.txt") + "<<<<<<< HEAD\n");
    named(Map.of("index.html", "c"), "index.html", "manifest.txt");
  }

  @Test
  void whatWasChangedAfterDossierWroteItIsSomebodys() throws IOException {
    publish(Map.of("index.html", "a", "b.html", "b", "c.html", "c"));
    write("index.html", "mine");
    write("b.html", "mine too");
    named(Map.of("index.html", "a", "c.html", "c"), "b.html", "index.html");
  }

  @Test
  void aChangeThatTheNextSiteHasTooIsNoMatter() throws IOException {
    publish(Map.of("index.html", "a"));
    write("index.html", "b");
    assertEquals(List.of(), publish(Map.of("index.html", "b")));
    assertEquals(List.of(), publish(Map.of("index.html", "c")));
    assertEquals("c", files().get("index.html"));
  }

  @Test
  void aFolderInThePlaceOfAFileAndAFileInThePlaceOfAFolder() throws IOException {
    write("about.html/mine.txt", "mine");
    write("stories", "mine");
    write("empty.html/x", "");
    Files.delete(folder.resolve("site/empty.html/x"));
    named(
        Map.of("about.html", "a", "stories/b.html", "b", "empty.html", "c"),
        "about.html/mine.txt",
        "empty.html",
        "stories");
  }

  @Test
  void aLinkInThePlaceOfAFolderIsNotFollowed() throws IOException {
    Workbench.empty(folder).write("elsewhere/b.html", "mine");
    Files.createDirectories(folder.resolve("site"));
    Files.createSymbolicLink(folder.resolve("site/stories"), Path.of("../elsewhere"));
    List<Diagnostic> complaints = publish(Map.of("stories/b.html", "ours"));
    assertEquals(1, complaints.size());
    assertEquals("mine", Files.readString(folder.resolve("elsewhere/b.html")));
  }

  @Test
  void aFileThatDiffersInLetterCaseAloneIsKept() throws IOException {
    write("About.html", "a");
    named(Map.of("about.html", "a"), "About.html");
  }

  @Test
  void anEmptyFolderWhereTheSiteHasOneTooIsNoMatter() throws IOException {
    Files.createDirectories(folder.resolve("site/stories"));
    Files.createDirectories(folder.resolve("site/uploads"));
    assertEquals(List.of(), publish(Map.of("stories/a.html", "a")));
    assertEquals("a", files().get("stories/a.html"));
    assertTrue(Files.isDirectory(folder.resolve("site/uploads")));
  }

  @Test
  void aPipeIsCarriedOverAndNotRead() throws Exception {
    publish(Map.of("index.html", "a"));
    Path pipe = folder.resolve("site/pipe");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(List.of(), publish(Map.of("index.html", "b")));
    assertTrue(Files.exists(pipe) && !Files.isRegularFile(pipe));
  }
}
