package dossier.graph;

import dossier.model.Entry;
import dossier.model.Story;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds ids and case numbers that are used twice. */
final class Duplicates {
  private Duplicates() {}

  static List<Diagnostic> in(Collection<Entry> entries) {
    Map<Id, Entry> byId = new HashMap<>();
    Map<Integer, Story> byCase = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Entry entry : entries) {
      Entry first = byId.putIfAbsent(entry.id(), entry);
      if (first != null) {
        found.add(id(entry, first));
      }
      if (entry instanceof Story story && story.caseNumber().value() > 0) {
        Story other = byCase.putIfAbsent(story.caseNumber().value(), story);
        if (other != null) {
          found.add(caseNumber(story, other));
        }
      }
    }
    return found;
  }

  private static Diagnostic id(Entry second, Entry first) {
    String message = "a second entry with the id '" + second.id() + "'";
    return Diagnostic.of(Rule.DUPLICATE_ID, second.header().span(), message)
        .note(first.header().span(), "the first one is this " + first.header().kind().noun());
  }

  private static Diagnostic caseNumber(Story second, Story first) {
    String message = "a second story with the case number " + second.caseNumber().value();
    return Diagnostic.of(Rule.DUPLICATE_CASE, second.caseNumber().span(), message)
        .note(first.caseNumber().span(), "the first one is here");
  }
}
