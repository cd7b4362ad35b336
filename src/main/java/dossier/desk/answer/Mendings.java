package dossier.desk.answer;

import dossier.desk.place.Positions;
import dossier.model.Kind;
import dossier.pipeline.edit.EditedText;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * What mends findings: the fixes that are certain, and a file for a source that there is not yet.
 *
 * @param content the folder of the case files
 * @param starter the text that a source of this id begins with
 */
public record Mendings(
    Snapshot snapshot, Positions positions, Path content, Function<Id, String> starter) {
  /** All certain fixes of a file at once, as an editor may make them on each save. */
  public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".dossier";

  /** What an editor asks for: about a stretch of a file, and of the kinds that it names, if any. */
  public List<CodeAction> asked(String path, CodeActionParams params) {
    List<String> only = Optional.ofNullable(params.getContext().getOnly()).orElse(List.of());
    return text(path).stream()
        .flatMap(
            text -> {
              int from = positions.offset(text, params.getRange().getStart());
              int to = positions.offset(text, params.getRange().getEnd());
              return Stream.concat(in(path, from, to).stream(), all(path).stream());
            })
        .filter(action -> only.isEmpty() || only.stream().anyMatch(kind -> isOf(kind, action)))
        .toList();
  }

  /** A kind holds those that are named after it (LSP 3.17, "CodeActionKind"). */
  private static boolean isOf(String kind, CodeAction action) {
    return action.getKind().equals(kind) || action.getKind().startsWith(kind + ".");
  }

  /** What can be done about the findings in a stretch of a file. */
  private List<CodeAction> in(String path, int from, int to) {
    List<CodeAction> actions = new ArrayList<>();
    for (Diagnostic finding : of(path)) {
      if (finding.span().start() <= to && from <= finding.span().end()) {
        fix(finding).ifPresent(actions::add);
        source(finding).ifPresent(actions::add);
      }
    }
    return actions;
  }

  /** The text of a file as its findings name it; empty if it has none. */
  private Optional<TextFile> text(String path) {
    return of(path).stream().map(finding -> finding.span().file()).findFirst();
  }

  /** All certain fixes of a file; empty if there are none. */
  private Optional<CodeAction> all(String path) {
    List<EditedText> texts =
        EditedText.of(of(path)).stream().filter(text -> text.before().path().equals(path)).toList();
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    CodeAction action = new CodeAction("Make all certain fixes of this file");
    action.setKind(FIX_ALL);
    action.setEdit(new Edits(positions).of(texts));
    return Optional.of(action);
  }

  private List<Diagnostic> of(String path) {
    return snapshot.findings().stream()
        .filter(finding -> finding.span().file().path().equals(path))
        .toList();
  }

  private Optional<CodeAction> fix(Diagnostic finding) {
    return finding
        .fix()
        .map(
            fix -> {
              String words =
                  fix.replacement().isEmpty()
                      ? "Take it out"
                      : "Use '" + fix.replacement().strip() + "'";
              CodeAction action = new CodeAction(words);
              action.setKind(CodeActionKind.QuickFix);
              action.setIsPreferred(true);
              action.setDiagnostics(List.of(new ShownFindings(positions).of(finding)));
              action.setEdit(new Edits(positions).of(EditedText.of(List.of(finding))));
              return action;
            });
  }

  /** Where a source is expected and none has the id that was written. */
  private Optional<CodeAction> source(Diagnostic finding) {
    return Optional.of(finding)
        .filter(found -> found.rule() == Rule.UNKNOWN_ID)
        .flatMap(found -> snapshot.entry(found.span().file().path()))
        .flatMap(entry -> NamedSpot.at(entry, finding.span().start()))
        .filter(spot -> spot.expects(Kind.SOURCE))
        .map(spot -> ((Referent.OfEntry) spot.named()).id())
        .filter(id -> Id.allows(id.value()))
        .map(id -> make(id, finding));
  }

  private CodeAction make(Id id, Diagnostic finding) {
    Path file = content.resolve(Kind.SOURCE.folder()).resolve(id + ".md");
    String uri = file.toUri().toString();
    TextEdit text =
        new TextEdit(new Range(new Position(0, 0), new Position(0, 0)), starter.apply(id));
    List<Either<TextDocumentEdit, ResourceOperation>> edits =
        List.of(
            Either.forRight(new CreateFile(uri)),
            Either.forLeft(
                new TextDocumentEdit(
                    new VersionedTextDocumentIdentifier(uri, null), List.of(text))));
    CodeAction action = new CodeAction("Make the source '" + id + "'");
    action.setKind(CodeActionKind.QuickFix);
    action.setDiagnostics(List.of(new ShownFindings(positions).of(finding)));
    action.setEdit(new WorkspaceEdit(edits));
    return action;
  }
}
