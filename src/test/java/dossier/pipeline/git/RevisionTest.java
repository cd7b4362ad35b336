package dossier.pipeline.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.check.correction.Earlier;
import dossier.made.Findings;
import dossier.made.Pier;
import dossier.made.Repository;
import dossier.model.Story;
import dossier.parse.Parser;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Git itself says of a folder, in real repositories. */
class RevisionTest {
  private static final String STORY = "content/stories/bad.md";

  @TempDir private Path folder;
  private Path content = Path.of("");
  private Repository repository = new Repository(Path.of(""));

  @BeforeEach
  void aPublishedStory() throws Exception {
    repository = Repository.in(folder.resolve("a b"));
    repository.write(STORY, Pier.STORY.text()).write("content/dossier.yml", "title: D\n");
    repository.write(".gitignore", "ignored.md\n").commit("one").git("tag", "v1");
    content = repository.folder().resolve("content");
  }

  private String refused(Path where, String name) {
    return assertThrows(GitTrouble.class, () -> Revision.of(where, name)).words();
  }

  private Earlier earlier(String name) throws Exception {
    return EarlierStories.of(Revision.of(content, name), content);
  }

  @Test
  void tellsWhatChangedInEveryWay() throws Exception {
    repository.write("content/committed.md", "x").commit("two");
    repository.write("content/staged.md", "x").git("add", "content/staged.md");
    repository.write("content/dossier.yml", "title: E\n").write("content/ö new.md", "x");
    repository.write("content/ignored.md", "x");
    Files.delete(repository.folder().resolve(STORY));
    TreeSet<String> changed = new TreeSet<>();
    Path top = repository.folder().toRealPath();
    for (Path path : Revision.of(content, "v1").changed().paths()) {
      changed.add(top.relativize(path).toString().replace('\\', '/'));
    }
    assertEquals(
        "[content/committed.md, content/dossier.yml, content/staged.md, content/stories/bad.md,"
            + " content/ö new.md]",
        changed.toString());
  }

  @Test
  void aFindingConcernsTheFilesOfItsPlaceAndOfItsNotes() throws Exception {
    repository.write("content/dossier.yml", "title: E\n");
    ChangedFiles changed = Revision.of(content, "v1").changed();
    TextFile same = new TextFile(repository.folder().resolve(STORY).toString(), "");
    TextFile other = new TextFile(content.resolve("dossier.yml").toString(), "");
    Diagnostic finding = Diagnostic.of(Rule.BAD_VALUE, same.start(), "no");
    assertFalse(changed.concern(finding));
    assertTrue(changed.concern(finding.note(other.start(), "see")));
    assertTrue(changed.concern(Diagnostic.of(Rule.BAD_VALUE, other.start(), "no")));
  }

  @Test
  void readsStoriesAsTheyStoodAndChecksNothingOut() throws Exception {
    String now = Pier.STORY.text().replace("title: T", "title: U");
    repository.write(STORY, now).write("content/stories/late.md", "x");
    Earlier earlier = earlier("v1");
    assertEquals(List.of("T"), earlier.stories().stream().map(Story::title).toList());
    assertEquals(List.of(), earlier.unread());
    assertEquals(now, Files.readString(repository.folder().resolve(STORY)));
  }

  @Test
  void saysWhatCannotBeReadAsItStood() throws Exception {
    repository.write("content/stories/broken.md", "no front matter\n");
    repository.write("content/stories/large.md", "x".repeat(Parser.LARGEST + 1));
    repository.write("content/stories/NOT AN ID.md", "x");
    Files.createSymbolicLink(content.resolve("stories/link.md"), Path.of("bad.md"));
    repository.commit("two");
    Earlier earlier = earlier("HEAD");
    new Findings(earlier.unread(), List.of()).reportsOnly(2).ofCode("D122").passes();
    assertEquals(1, earlier.stories().size());
  }

  @Test
  void aFolderThatWasNotThereHadNoStories() throws Exception {
    Path other = Files.createDirectories(repository.folder().resolve("other"));
    assertEquals(List.of(), EarlierStories.of(Revision.of(other, "v1"), other).stories());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output=x", "-1", "", " ", "a\nb", "a\0b"})
  void whatIsNoNameIsNeverGivenToGit(String name) {
    assertTrue(refused(content, name).endsWith("names no commit"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"v2", "v1:content", "v1..v1", "HEAD^", "0000000000000000000000000000000000000000"})
  void saysThatThereIsNoSuchCommit(String name) {
    assertEquals("the repository has no commit '" + name + "'", refused(content, name));
  }

  @Test
  void saysThatTheFolderIsInNoRepository() {
    String words = refused(folder, "v1");
    assertTrue(words.contains("which says: fatal: not a git repository"), words);
  }

  @Test
  void saysHowAShallowCloneGetsTheRest() throws Exception {
    repository.commit("two");
    String from = repository.folder().toUri().toString();
    Path clone = folder.resolve("clone");
    repository.git("clone", "-q", "--depth", "1", "--no-tags", from, clone.toString());
    String words = refused(clone.resolve("content"), "v1");
    assertTrue(words.contains("shallow") && words.contains("fetch-depth: 0"), words);
  }
}
