package dossier.check.entry;

import dossier.check.rule.WholeCheck;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.List;

/** Every person, group and place is mentioned by something else. */
public final class NeverMentioned implements WholeCheck {

  @Override
  public List<Diagnostic> findings(Dossier dossier) {
    if (!dossier.complete()) {
      return List.of();
    }
    return dossier.entries().all().stream()
        .filter(NeverMentioned::isToBeMentioned)
        .filter(entry -> !dossier.backlinks().isNamedByOthers(entry.id()))
        .map(NeverMentioned::finding)
        .toList();
  }

  private static boolean isToBeMentioned(Entry entry) {
    return switch (entry.kind()) {
      case PERSON, GROUP, PLACE -> true;
      case STORY, SOURCE, PAGE -> false;
    };
  }

  private static Diagnostic finding(Entry entry) {
    return Diagnostic.of(
            Rule.NEVER_MENTIONED,
            entry.header().span(),
            "nobody mentions this " + entry.header().kind().noun())
        .help("list it in a story, link to it with [[" + entry.id() + "]], or delete it");
  }
}
