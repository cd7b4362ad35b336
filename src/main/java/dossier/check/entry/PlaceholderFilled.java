package dossier.check.entry;

import dossier.check.rule.EntryCheck;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Header;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.stream.Stream;

/** What {@code dossier new} writes for an editor to replace is replaced before it is published. */
public final class PlaceholderFilled implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    return findings(entry);
  }

  private static Stream<Diagnostic> findings(Entry entry) {
    Header header = entry.header();
    Stream<Diagnostic> left =
        Starters.placeholders(header.file()).stream().map(PlaceholderFilled::left);
    Stream<Diagnostic> untouched =
        Starters.untouched(header.file(), header.kind(), header.id()).stream()
            .map(PlaceholderFilled::untouched);
    return Stream.concat(left, untouched);
  }

  private static Diagnostic left(Span place) {
    return Diagnostic.of(Rule.PLACEHOLDER, place, "readers would see this placeholder")
        .help("write in its place what it asks for, or take it out");
  }

  private static Diagnostic untouched(Span place) {
    String message = "this file is still as it was begun, with its id for a title";
    return Diagnostic.of(Rule.PLACEHOLDER, place, message)
        .help("write its title, or in brackets what it is, and what is known of it");
  }
}
