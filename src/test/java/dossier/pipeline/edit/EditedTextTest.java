package dossier.pipeline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedTextTest {
  private static final String TEXT = "one pier\ntwo peirs\nthree teh pier, teh mole\nfour\n";

  @TempDir private Path folder;

  private static Diagnostic fix(TextFile file, int from, int to, String replacement) {
    return Diagnostic.of(Rule.UNKNOWN_ID, file.span(from, to), "m").replaceWith(replacement);
  }

  /** Each of these words with another in its place. */
  private static List<Diagnostic> fixes(TextFile file, String word, String other) {
    List<Diagnostic> fixes = new ArrayList<>();
    int at = file.text().indexOf(word);
    while (at >= 0) {
      fixes.add(fix(file, at, at + word.length(), other));
      at = file.text().indexOf(word, at + 1);
    }
    return fixes;
  }

  private static EditedText edited(String text) {
    TextFile file = new TextFile("x.md", text);
    List<Diagnostic> all = fixes(file, "teh", "the");
    all.addAll(fixes(file, "peirs", "piers"));
    return EditedText.of(all).get(0);
  }

  @Test
  void everyFixIsMade() {
    assertEquals("one pier\ntwo piers\nthree the pier, the mole\nfour\n", edited(TEXT).after());
  }

  @Test
  void theDifferenceIsShownByLines() {
    assertEquals(
        """
        --- x.md
        +++ x.md
        @@ -2 +2 @@
        -two peirs
        +two piers
        @@ -3 +3 @@
        -three teh pier, teh mole
        +three the pier, the mole
        """,
        edited(TEXT).difference());
  }

  @Test
  void linesThatComeMoveThoseBelow() {
    TextFile file = new TextFile("x.md", TEXT);
    List<Diagnostic> all = fixes(file, "two peirs", "two\npiers");
    all.addAll(fixes(file, "four", "five"));
    assertEquals(
        """
        --- x.md
        +++ x.md
        @@ -2 +2,2 @@
        -two peirs
        +two
        +piers
        @@ -4 +5 @@
        -four
        +five
        """,
        EditedText.of(all).get(0).difference());
  }

  @Test
  void ofTwoThatMeetTheFirstIsMade() {
    TextFile file = new TextFile("x.md", TEXT);
    List<Diagnostic> all =
        List.of(fix(file, 2, 6, "B"), fix(file, 0, 3, "A"), fix(file, 3, 4, "C"));
    assertEquals("ACpier", EditedText.of(all).get(0).after().substring(0, 6));
  }

  private TextFile onDisk(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return new TextFile(file.toString(), text.replace("\uFEFF", ""));
  }

  @Test
  void aMarkAtTheHeadOfAFileStays() throws IOException {
    TextFile file = onDisk("a.md", "\uFEFFteh pier\r\n");
    Rewriting.all(EditedText.of(fixes(file, "teh", "the")));
    assertEquals("\uFEFFthe pier\r\n", Files.readString(folder.resolve("a.md")));
  }

  @Test
  void ifOneFileHasChangedNoneIsWritten() throws IOException {
    List<Diagnostic> all = fixes(onDisk("a.md", "teh a"), "teh", "the");
    all.addAll(fixes(onDisk("b.md", "teh b"), "teh", "the"));
    Files.writeString(folder.resolve("b.md"), "teh b, changed");
    IOException failure = assertThrows(IOException.class, () -> Rewriting.all(EditedText.of(all)));
    assertTrue(failure.toString().contains("b.md was changed"), failure.toString());
    assertEquals("teh a", Files.readString(folder.resolve("a.md")));
  }
}
