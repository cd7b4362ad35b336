package dossier.pipeline.edition;

import dossier.edition.nolinks.Unlinked;
import dossier.pipeline.make.Making;
import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.route.FixedPage;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The site in which no link leads out of its folder. What is made for programs that follow links is
 * not in it, nor the page that a server shows for others: feeds, the sitemap, 404.html.
 */
final class NoLinksSite implements Making {
  private final Making site;
  private final List<Planned> planned;
  private final Unlinked unlinked;

  NoLinksSite(Making site, Words words) {
    this.site = site;
    this.planned = site.planned().stream().filter(file -> isIn(file.key())).toList();
    Set<String> paths =
        planned.stream().map(file -> file.address().path()).collect(Collectors.toSet());
    this.unlinked = new Unlinked(address -> isIn(address, paths), words.of("edition.nolinks"));
  }

  private static boolean isIn(Key key) {
    boolean notFound = key instanceof Key.Fixed fixed && fixed.page() == FixedPage.NOT_FOUND;
    return !(notFound || key instanceof Key.Once || key instanceof Key.SitemapPart);
  }

  private static boolean isIn(Address address, Set<String> paths) {
    return paths.contains(address.path())
        || address.path().startsWith(FixedPage.SEARCH_FOLDER.path() + "/");
  }

  @Override
  public List<Planned> planned() {
    return planned;
  }

  @Override
  public Outcome<List<Artifact>> make(Planned file, Turns turns) {
    return site.make(file, turns)
        .then(files -> Outcome.all(files.stream().map(unlinked::of).toList()));
  }
}
