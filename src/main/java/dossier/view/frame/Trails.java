package dossier.view.frame;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.LinkBase;
import dossier.text.Reads;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says where pages stand: under the list that names them, a source also under its outlet. */
final class Trails {
  private static final Map<FixedPage, String> TITLES =
      Map.of(
          FixedPage.STORIES, "cases.title",
          FixedPage.CLAIMS, "claims.title",
          FixedPage.TIMELINE, "timeline.title",
          FixedPage.PEOPLE, "people.title",
          FixedPage.GROUPS, "groups.title",
          FixedPage.PLACES, "places.title",
          FixedPage.SOURCES, "sources.title",
          FixedPage.CORRECTIONS, "corrections.title",
          FixedPage.A_TO_Z, "letters.title");

  private final PageContext anywhere;
  private final SiteSections sections;
  private final Map<String, Entry> outlets;

  Trails(PageContext anywhere, SiteSections sections) {
    this.anywhere = anywhere;
    this.sections = sections;
    this.outlets =
        anywhere.all().stream()
            .filter(entry -> entry.kind() == Kind.GROUP)
            .flatMap(group -> group.spellings().stream().map(name -> Map.entry(name, group)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one));
  }

  /** Where a page stands; home stands nowhere but at the top. */
  Optional<Trail> of(LinkBase page, String title) {
    Address address = page.page();
    if (address.equals(FixedPage.HOME.address())) {
      return Optional.empty();
    }
    PageContext here = anywhere.from(page);
    return sections
        .entry(address)
        .map(entry -> of(entry, address, here))
        .or(() -> SiteSections.whole(address).map(whole -> part(whole, title, here)))
        .or(() -> Optional.of(new Trail(List.of(), title, Optional.empty())));
  }

  private static Trail part(FixedPage whole, String title, PageContext here) {
    String name = title(whole, here);
    String rest = title.startsWith(name) ? title.substring(name.length()) : title;
    String own = rest.replaceFirst("^[:,] ", "");
    return new Trail(List.of(list(whole, here)), own, Optional.empty());
  }

  private Trail of(Entry entry, Address page, PageContext here) {
    List<MaybeLink> above = new ArrayList<>();
    SiteSections.list(entry).map(list -> list(list, here)).ifPresent(above::add);
    if (entry instanceof Source source) {
      outlet(source, here).ifPresent(above::add);
    }
    Address whole = Addresses.of(entry);
    if (page.equals(whole)) {
      return new Trail(above, name(entry, here), language(entry, here));
    }
    above.add(MaybeLink.of(new Link(here.linkBase().to(whole), name(entry, here))));
    String number = page.path().replaceFirst(".*\\.(\\d+)\\.html", "$1");
    String part = here.words().of("parts.part", Map.of("number", Integer.parseInt(number)));
    return new Trail(above, part, Optional.empty());
  }

  private static String title(FixedPage list, PageContext here) {
    return here.words().of(TITLES.getOrDefault(list, "parts.contents"));
  }

  private static MaybeLink list(FixedPage list, PageContext here) {
    return MaybeLink.of(here.link(list.address(), title(list, here)));
  }

  private Optional<MaybeLink> outlet(Source source, PageContext here) {
    if (source.publication().anonymous()) {
      return Optional.empty();
    }
    Reads.whole(Reads.Whole.GROUPS);
    String name = here.terms().outlet(source);
    MaybeLink outlet =
        Stream.of(name, source.publication().publisher())
            .flatMap(known -> Stream.ofNullable(outlets.get(known)))
            .findFirst()
            .map(group -> new Link(here.linkBase().to(Addresses.of(group)), name))
            .map(MaybeLink::of)
            .orElseGet(() -> MaybeLink.words(name));
    return Optional.of(outlet);
  }

  private static String name(Entry entry, PageContext here) {
    if (entry instanceof Story story) {
      return here.words().of("kind.case", Map.of("number", story.caseNumber().value()));
    }
    return entry instanceof Source source
        ? source.publication().issued().map(when -> here.date(when).words()).orElse(source.name())
        : entry.name();
  }

  private static Optional<TextLanguage> language(Entry entry, PageContext here) {
    boolean dated = entry instanceof Source source && source.publication().issued().isPresent();
    return entry instanceof Story || dated ? Optional.empty() : here.languages().name(entry);
  }
}
