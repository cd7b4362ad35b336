package dossier.graph;

import dossier.graph.index.Looks.Look;
import dossier.model.Edge;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.prose.part.Destination;
import dossier.route.FixedPage;
import dossier.route.Links;
import dossier.text.Id;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds what has to be looked at to tell what is wrong with an entry, besides itself. */
final class Regard {
  private Regard() {}

  /** A link to a spot of a page that lists what stands in many may look at any of these. */
  static Look of(Entry entry) {
    Set<Id> ids = new TreeSet<>();
    Edge.of(entry).forEach(edge -> ids.add(edge.to().value()));
    entry.body().writtenIds().forEach(written -> ids.add(new Id(written.id().value())));
    if (entry instanceof Source source) {
      source.provenance().origin().map(Id::new).ifPresent(ids::add);
    }
    List<Destination> within =
        entry.body().destinations().stream().filter(to -> !to.isExternal()).toList();
    within.forEach(to -> ids.add(new Id(named(path(to)))));
    ids.remove(Id.NONE);
    if (within.stream().anyMatch(Regard::isSpotOfList)) {
      ids.add(Id.NONE);
    }
    return new Look(entry.id(), ids, spots(entry, within));
  }

  private static Set<Id> spots(Entry entry, List<Destination> within) {
    Set<Id> spots = new TreeSet<>();
    entry.body().mentions().stream()
        .filter(mention -> !mention.heading().isEmpty())
        .forEach(mention -> spots.add(new Id(mention.target().value())));
    within.stream()
        .filter(to -> to.address().indexOf('#') >= 0)
        .forEach(to -> spots.add(new Id(named(path(to)))));
    return spots;
  }

  private static boolean isSpotOfList(Destination to) {
    return to.address().indexOf('#') >= 0 && FixedPage.at(named(path(to)) + ".html").isPresent();
  }

  private static String path(Destination to) {
    return Links.decoded(to.address().replaceFirst("#.*", ""));
  }

  /** The name of a file without its folders and ending. */
  private static String named(String path) {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", "");
  }
}
