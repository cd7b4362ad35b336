package dossier.desk.answer;

import dossier.desk.place.Positions;
import dossier.desk.place.Uris;
import dossier.report.Diagnostic;
import dossier.report.Note;
import dossier.report.Severity;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Findings as an editor shows them. */
public record ShownFindings(Positions positions) {
  /** Whose findings they are, among those of other programs. */
  public static final String SOURCE = "dossier";

  /** One finding; its help stands below its message. */
  public org.eclipse.lsp4j.Diagnostic of(Diagnostic finding) {
    org.eclipse.lsp4j.Diagnostic shown =
        new org.eclipse.lsp4j.Diagnostic(
            positions.range(finding.span()),
            finding.shownMessage() + finding.shownHelp().map(help -> "\n" + help).orElse(""));
    shown.setSeverity(
        finding.rule().severity() == Severity.ERROR
            ? DiagnosticSeverity.Error
            : DiagnosticSeverity.Warning);
    shown.setCode(Either.forLeft(finding.rule().code()));
    shown.setSource(SOURCE);
    shown.setRelatedInformation(finding.notes().stream().map(this::note).toList());
    return shown;
  }

  private DiagnosticRelatedInformation note(Note note) {
    Location place = new Location(Uris.of(note.span().file().path()), positions.range(note.span()));
    return new DiagnosticRelatedInformation(place, note.text());
  }
}
