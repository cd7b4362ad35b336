package dossier.view.frame;

import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.LinkBase;
import dossier.words.Words;
import java.util.List;

/**
 * The field for searching that stands on every page, and what it needs, seen from the page.
 *
 * @param page the search, which answers the field
 * @param names where the names stand that it suggests
 * @param scripts what is loaded when it is first used, in this order
 * @param language that of the words below
 * @param offered how many names are suggested, with # for the number, by the form of words
 */
public record Finder(
    String page, String names, List<String> scripts, String language, List<Form> offered) {
  private static final List<Address> SCRIPTS =
      List.of(Address.of("assets/lookup.js"), Address.of("assets/suggest.js"));

  /** Words, and for which numbers they are. */
  public record Form(String name, String words) {}

  static Finder of(LinkBase linkBase, Words words) {
    return new Finder(
        linkBase.to(FixedPage.SEARCH.address()),
        linkBase.to(FixedPage.SEARCH_NAMES),
        SCRIPTS.stream().map(linkBase::to).toList(),
        words.language(),
        words.forms("find.offered", "count").entrySet().stream()
            .map(form -> new Form(form.getKey(), form.getValue()))
            .toList());
  }
}
