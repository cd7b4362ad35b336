package dossier.table;

import dossier.graph.Dossier;
import dossier.model.Claim;
import dossier.model.Claim.Evidence;
import dossier.model.Upstream;
import dossier.route.Addresses;
import dossier.route.Ledger.Claimed;
import dossier.route.TableName;
import dossier.site.Address;
import dossier.text.Id;
import dossier.text.Located;
import java.util.List;
import java.util.stream.Stream;

/** The claims, and what each source says of them. */
final class ClaimTables {
  static final Table<Claimed> CLAIMS =
      new Table<>(
          TableName.CLAIMS,
          Columns.key(ClaimTables::id)
              .of("story", TableName.STORIES, row -> row.story().id().value())
              .text("text", row -> row.claim().text())
              .words("status", row -> row.claim().status().value().word())
              .perhaps("speaker", row -> row.claim().speaker().by().map(Located::value))
              .perhaps("speaker_words", row -> row.claim().speaker().words())
              .date("date", row -> row.claim().date().map(Located::value))
              .perhapsOf("said_in", TableName.SOURCES, row -> row.claim().saidIn())
              .listOf("taken_back_in", TableName.SOURCES, row -> takenBack(row.claim()))
              .day("ruled", row -> row.claim().ruling().map(Claim.Ruling::date))
              .perhapsText("ruling", row -> row.claim().ruling().map(Claim.Ruling::text))
              .perhapsText("would_change", row -> row.claim().wouldChange())
              .page(ClaimTables::page),
          ClaimTables::claims);

  static final Table<Given> EVIDENCE =
      new Table<>(
          TableName.EVIDENCE,
          Columns.<Given>key(Given::key)
              .of("claim", TableName.CLAIMS, row -> id(row.of()))
              .of("source", TableName.SOURCES, row -> row.piece().source().value().value())
              .words("relation", row -> row.piece().relation().value().word())
              .listOf("via", TableName.SOURCES, row -> via(row.piece()))
              .perhaps("locator", row -> row.piece().at())
              .perhapsText("note", row -> row.piece().note())
              .page(row -> page(row.of())),
          dossier -> claims(dossier).stream().flatMap(ClaimTables::evidence).toList());

  /** A piece of evidence of a claim; of several from one source, which of them. */
  record Given(Claimed of, Evidence piece, Occurrence occurrence) {
    String key() {
      return occurrence.of(id(of) + "/" + piece.source().value());
    }
  }

  private ClaimTables() {}

  private static String id(Claimed row) {
    return row.claim().id().value();
  }

  private static Address page(Claimed row) {
    return Addresses.of(row.story(), row.claim());
  }

  private static List<Claimed> claims(Dossier dossier) {
    return Published.stories(dossier).stream()
        .flatMap(story -> story.claims().stream().map(claim -> new Claimed(story, claim)))
        .toList();
  }

  private static Stream<Given> evidence(Claimed claimed) {
    return Occurrence.counted(claimed.claim().evidence(), piece -> piece.source().value())
        .map(each -> new Given(claimed, each.thing(), each.occurrence()));
  }

  private static List<Located<Id>> takenBack(Claim claim) {
    return claim.takenBack().stream().map(Claim.TakenBack::source).toList();
  }

  /** The sources through which a piece of evidence carries the claim; others have no name. */
  private static List<Located<Id>> via(Evidence piece) {
    return Upstream.sources(piece.via()).stream().map(Upstream.Of::source).toList();
  }
}
