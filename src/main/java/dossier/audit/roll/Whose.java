package dossier.audit.roll;

import dossier.graph.Backlink;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.text.Id;
import java.util.List;
import java.util.function.Predicate;

/** Who refers to an entry, and where it is written. */
final class Whose {
  private Whose() {}

  /** The entries that rest on a source, by id. */
  static List<Id> citing(Entry source, Dossier dossier) {
    return referring(source, dossier, Backlink::cites);
  }

  /** The entries that refer to one in any way, by id. */
  static List<Id> referring(Entry entry, Dossier dossier) {
    return referring(entry, dossier, any -> true);
  }

  private static List<Id> referring(Entry entry, Dossier dossier, Predicate<Backlink> wanted) {
    return dossier.backlinks().to(entry.id()).stream()
        .filter(wanted)
        .map(link -> link.in().id())
        .distinct()
        .sorted()
        .toList();
  }

  /** The case file, below the content folder. */
  static String file(Entry entry) {
    return entry.kind().folder() + "/" + entry.id() + ".md";
  }
}
