package dossier.view.edition;

import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.Edition;
import dossier.site.LinkBase;
import dossier.view.edition.LanguagesView.Alternate;
import dossier.view.edition.LanguagesView.Language;
import dossier.view.part.PageContext;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The languages of a site, seen from a page. */
public final class LanguageLinks {
  private final PageContext anywhere;
  private final List<Edition> editions;

  /** The languages of the site that a page stands in. */
  public LanguageLinks(PageContext anywhere) {
    this.anywhere = anywhere;
    this.editions = anywhere.settings().editions().all();
  }

  /** What a page says of them. */
  public LanguagesView of(LinkBase page) {
    return new LanguagesView(all(page), alternates(page));
  }

  /** To the same page, or where it is not translated to the first page. */
  private List<Language> all(LinkBase page) {
    return editions.size() == 1
        ? List.of()
        : editions.stream().map(edition -> language(edition, page)).toList();
  }

  private Language language(Edition edition, LinkBase page) {
    Address target = edition.has(page.page()) ? page.page() : FixedPage.HOME.address();
    return new Language(
        edition.language(),
        Words.ownName(edition.language()),
        page.toPlaced(edition.placed(target)),
        edition.equals(anywhere.settings().editions().here()));
  }

  /** For readers of any other language it is the original. */
  private List<Alternate> alternates(LinkBase page) {
    List<Edition> having = editions.stream().filter(each -> each.has(page.page())).toList();
    List<Alternate> alternates = new ArrayList<>();
    if (having.size() > 1) {
      having.forEach(each -> alternates.add(new Alternate(each.language(), address(each, page))));
      alternates.add(new Alternate("x-default", address(editions.get(0), page)));
    }
    return alternates;
  }

  private String address(Edition edition, LinkBase page) {
    return Addresses.onTheWeb(page.page(), edition, anywhere.settings())
        .orElseGet(() -> page.toPlaced(edition.placed(page.page())));
  }
}
