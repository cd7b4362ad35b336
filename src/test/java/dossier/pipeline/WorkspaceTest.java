package dossier.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dossier.Workbench;
import dossier.model.Entry;
import dossier.pipeline.make.Progress;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.text.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
