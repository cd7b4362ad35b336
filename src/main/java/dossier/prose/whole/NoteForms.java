package dossier.prose.whole;

import dossier.prose.note.EditorsNote;
import dossier.prose.tree.Body;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Notes of the editors that take in more or less than their authors think. */
final class NoteForms {
  private static final Pattern SIGN = Pattern.compile("(?m)^[ \t]*%%");

  private NoteForms() {}

  static List<Diagnostic> unclear(Node document, Body body) {
    Stream<Diagnostic> notes =
        TreeWalk.all(document, EditorsNote.class).stream()
            .filter(note -> note.form() != EditorsNote.Form.WHOLE)
            .map(note -> unclear(note, body.extent(note)));
    Stream<Diagnostic> code =
        TreeWalk.all(document, IndentedCodeBlock.class).stream()
            .filter(block -> SIGN.matcher(block.getLiteral()).find())
            .map(block -> indented(body.place(block)));
    return Stream.concat(notes, code).toList();
  }

  private static Diagnostic unclear(EditorsNote note, Span place) {
    boolean open = note.form() == EditorsNote.Form.OPEN;
    String message =
        open ? "this note to yourself does not end" : "where this note ends is unclear";
    return Diagnostic.of(Rule.MISPLACED_NOTE, place, message)
        .help("end it with %% at the end of a line, and write %% nowhere else in it");
  }

  private static Diagnostic indented(Span place) {
    String message = "readers would see this note: four spaces make it code";
    return Diagnostic.of(Rule.MISPLACED_NOTE, place, message)
        .help("begin the line with %%, or put code between lines of ```");
  }
}
