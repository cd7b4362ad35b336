package dossier.pipeline.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Workbench;
import dossier.model.Entry;
import dossier.model.Person;
import dossier.pipeline.make.Progress;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading again gives what a first reading gives, and parses what changed. */
class WorkspaceTest {
  @TempDir private Path folder;

  private static Entry entry(Outcome<Checked> checked, String id) {
    return checked.value().orElseThrow().dossier().entries().find(new Id(id)).orElseThrow();
  }

  private static void replace(Path file, String words, String others) throws IOException {
    Files.writeString(file, Files.readString(file).replace(words, others));
  }

  private void asAFirstReading(Path content, Outcome<Checked> again) throws IOException {
    Outcome<Checked> first = Workspace.of(content, false).check(Progress.NONE);
    assertEquals(
        Diagnostic.inOrder(first.complaints()).toString(),
        Diagnostic.inOrder(again.complaints()).toString());
    assertEquals(
        List.copyOf(first.value().orElseThrow().dossier().entries().byId().keySet()),
        List.copyOf(again.value().orElseThrow().dossier().entries().byId().keySet()));
  }

  @Test
  void whatIsTheSameOnDiskIsTheSameEntry() throws IOException {
    Path content = Workbench.small(folder).path("content");
    Workspace workspace = Workspace.of(content, false).doubting();
    Outcome<Checked> before = workspace.check(Progress.NONE);
    replace(content.resolve("people/jane-doe.md"), "A clerk", "A former clerk");
    Outcome<Checked> after = workspace.check(Progress.NONE);
    assertNotSame(entry(before, "jane-doe"), entry(after, "jane-doe"));
    assertSame(entry(before, "the-council"), entry(after, "the-council"));
    asAFirstReading(content, after);
  }

  @Test
  void ofSomeFilesThatChangedOnlyTheseAreRead() throws IOException {
    Path content = Workbench.small(folder).path("content");
    Path person = content.resolve("people/jane-doe.md");
    Path settings = content.resolve("dossier.yml");
    Set<Path> read = new ConcurrentSkipListSet<>();
    Workspace workspace =
        Workspace.of(content, false)
            .doubting()
            .reading(
                file -> {
                  read.add(file);
                  return CaseBytes.SAVED.of(file);
                });
    workspace.check(Progress.NONE);
    for (Path changed : List.of(person, settings)) {
      read.clear();
      replace(changed, changed.equals(person) ? "A clerk" : "title: ", "title: The second ");
      asAFirstReading(content, workspace.check(Set.of(changed)));
      assertEquals(Set.of(changed), read);
    }
  }

  @Test
  void aFileThatCameOrWentIsSeenAlthoughItWasOnlySaidToHaveChanged() throws IOException {
    Path content = Workbench.small(folder).path("content");
    Workspace workspace = Workspace.of(content, false).doubting();
    workspace.check(Progress.NONE);
    Path person = content.resolve("people/jane-doe.md");
    String text = Files.readString(person);
    Files.delete(person);
    asAFirstReading(content, workspace.check(Set.of(person)));
    Files.writeString(person, text);
    asAFirstReading(content, workspace.check(Set.of(person)));
    Files.writeString(person, text + "\n".repeat(1 << 20));
    asAFirstReading(content, workspace.check(Set.of(person)));
  }

  @Test
  void whatIsNotSavedYetIsReadFromWhereItStands() throws IOException {
    Path content = Workbench.small(folder).path("content");
    Path person = content.resolve("people/jane-doe.md");
    byte[] typed = Files.readString(person).replace("A clerk", "A baker").getBytes(UTF_8);
    Workspace workspace =
        Workspace.of(content, false)
            .reading(file -> file.equals(person) ? typed : CaseBytes.SAVED.of(file));
    Person read = (Person) entry(workspace.check(Progress.NONE), "jane-doe");
    assertTrue(read.description().startsWith("A baker"), read.description());
  }

  @Test
  void aMistakeComesAndGoes() throws IOException {
    Path content = Workbench.small(folder).path("content");
    Workspace workspace = Workspace.of(content, false).doubting();
    int quiet = workspace.check(Progress.NONE).complaints().size();
    Path person = content.resolve("people/jane-doe.md");
    String text = Files.readString(person);
    Files.delete(person);
    Outcome<Checked> gone = workspace.check(Progress.NONE);
    asAFirstReading(content, gone);
    Files.writeString(person, text.replaceFirst("---\n", "---\n: x\n"));
    asAFirstReading(content, workspace.check(Progress.NONE));
    Files.writeString(person, text);
    Outcome<Checked> mended = workspace.check(Progress.NONE);
    asAFirstReading(content, mended);
    assertEquals(quiet, mended.complaints().size());
    Files.delete(content.resolve("media/pier.jpg"));
    asAFirstReading(content, workspace.check(Progress.NONE));
  }
}
