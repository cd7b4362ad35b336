package dossier.prose.tree;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;

/** What is said of brackets that cannot be read. */
final class Broken {
  private Broken() {}

  static Diagnostic citation(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_CITATION, span, "this looks like a citation, but it cannot be read as one")
        .help(
            "write it as [@id] with both brackets, or write \\[ for a bracket that readers should see");
  }

  static Diagnostic part(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_CITATION,
            span,
            "each part of a citation names one source, and this does not")
        .help("part several sources with semicolons: [@a, p. 3; see @b]");
  }

  static Diagnostic link(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_LINK,
            span,
            "this looks like a link to an entry, but it cannot be read as one")
        .help("write it as [[id]], or write \\[ for a bracket that readers should see");
  }
}
