package dossier.check.source;

import dossier.check.rule.WholeCheck;
import dossier.graph.Dossier;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;

/**
 * Every source is cited by a text, a claim, an event or a comparison, or another source rests on
 * it.
 */
public final class SourceUnused implements WholeCheck {
  private static final String OR_DELETE = "cite it where it carries something, or delete it";
  private static final String OR_DRAFTS =
      "cite it where it carries something; what drafts cite counts with --drafts alone";

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    if (!dossier.complete()) {
      return List.of();
    }
    String help = dossier.drafts().isEmpty() ? OR_DELETE : OR_DRAFTS;
    return dossier.entries().sources().stream()
        .filter(source -> dossier.backlinks().isOnlyMentioned(source.id()))
        .map(
            source ->
                Diagnostic.of(
                        Rule.SOURCE_UNUSED, source.header().span(), "nobody cites this source")
                    .help(help))
        .toList();
  }
}
