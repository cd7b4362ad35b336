package dossier.check.entry;

import dossier.check.rule.EntryCheck;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.part.WrittenId;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import java.util.stream.Stream;

/** An id that exists stands in its brackets: as a citation, or as a link. */
public final class BareIds implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    return entry.body().writtenIds().stream().flatMap(written -> finding(written, dossier));
  }

  private static Stream<Diagnostic> finding(WrittenId written, Dossier dossier) {
    String id = written.id().value();
    return dossier.entries().find(new Id(id)).stream().map(entry -> finding(written, entry));
  }

  private static Diagnostic finding(WrittenId written, Entry entry) {
    String message =
        "'%s' is the id of a %s, and readers see it as it is written here"
            .formatted(entry.id(), entry.header().kind().noun());
    return Diagnostic.of(Rule.WRITTEN_ID, written.written(), message)
        .replaceWith(entry instanceof Source ? "[@" + entry.id() + "]" : "[[" + entry.id() + "]]");
  }
}
