package dossier.check.source;

import dossier.check.rule.EntryCheck;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import dossier.text.Located;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What was never seen itself was seen through something that was. */
public final class SeenThroughSeen implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    boolean lost =
        entry instanceof Source source
            && source.isUnseen()
            && !source.sight().through().isEmpty()
            && !leadsToSeen(dossier, source);
    return lost ? Stream.of(finding((Source) entry)) : Stream.empty();
  }

  private static Diagnostic finding(Source source) {
    return Diagnostic.of(
            Rule.MISSING_COMPANION,
            source.sight().through().get(0).span(),
            "nothing that '" + source.id() + "' was seen through was seen itself")
        .help("name the source in which an editor read of it");
  }

  /** An id that names nothing is complained of elsewhere. */
  private static boolean leadsToSeen(Dossier dossier, Source start) {
    Set<Id> known = new HashSet<>();
    Deque<Located<Id>> next = new ArrayDeque<>(start.sight().through());
    while (!next.isEmpty()) {
      Id id = next.remove().value();
      if (!known.add(id)) {
        continue;
      }
      Source source = dossier.entries().source(id).orElse(null);
      if (source == null || !source.isUnseen()) {
        return true;
      }
      next.addAll(source.sight().through());
    }
    return false;
  }
}
