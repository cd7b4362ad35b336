package dossier.view.frame;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.LinkBase;
import dossier.text.Id;
import dossier.view.frame.Menu.Item;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what of a dossier is always in view: what it shows (cases, claims, sources, the course of
 * events), then what the settings name, in their order, or else its first pages. What finds no
 * room, and the lists of names, stand behind one more word.
 */
final class Menus {
  private static final int ROOM = 5;

  private final PageContext anywhere;
  private final SiteSections sections;
  private final List<Target> items;
  private final List<Target> more;

  /** What a menu leads to, and the word for it. */
  private record Target(Address address, String word, Optional<TextLanguage> language) {}

  Menus(PageContext anywhere, SiteSections sections) {
    this.anywhere = anywhere;
    this.sections = sections;
    List<Target> named = named();
    List<Target> first = new ArrayList<>(shown());
    int room = Math.min(named.size(), Math.max(0, ROOM - first.size()));
    first.addAll(named.subList(0, room));
    List<Target> others = new ArrayList<>(names());
    others.add(fixed(FixedPage.CORRECTIONS, "corrections.title"));
    others.addAll(named.subList(room, named.size()));
    others.add(fixed(FixedPage.A_TO_Z, "letters.title"));
    this.items = List.copyOf(first);
    this.more = List.copyOf(others);
  }

  /** The menu as a page has it. */
  Menu on(LinkBase page) {
    return new Menu(
        items.stream().map(target -> item(target, page)).toList(),
        more.stream().map(target -> item(target, page)).toList(),
        item(fixed(FixedPage.SEARCH, "search.title"), page));
  }

  /** All pages about the dossier, and what every dossier has, for the foot of a page. */
  List<Link> foot(LinkBase page) {
    List<Target> targets = new ArrayList<>();
    targets.add(fixed(FixedPage.A_TO_Z, "letters.title"));
    targets.add(fixed(FixedPage.CORRECTIONS, "corrections.title"));
    anywhere.pages().forEach(entry -> targets.add(target(entry)));
    return targets.stream().map(target -> link(target, page)).toList();
  }

  private List<Target> shown() {
    List<Target> there = new ArrayList<>();
    boolean claims = anywhere.stories().stream().anyMatch(story -> !story.claims().isEmpty());
    add(there, FixedPage.STORIES, "cases.title", !anywhere.stories().isEmpty());
    add(there, FixedPage.CLAIMS, "claims.title", claims);
    add(there, FixedPage.SOURCES, "sources.title", has(Kind.SOURCE));
    add(there, FixedPage.TIMELINE, "timeline.title", !anywhere.events().isEmpty());
    return there;
  }

  private List<Target> names() {
    List<Target> there = new ArrayList<>();
    add(there, FixedPage.PEOPLE, "people.title", has(Kind.PERSON));
    add(there, FixedPage.GROUPS, "groups.title", has(Kind.GROUP));
    add(there, FixedPage.PLACES, "places.title", has(Kind.PLACE));
    return there;
  }

  private List<Target> named() {
    List<Target> named =
        anywhere.settings().navigation().stream()
            .flatMap(id -> anywhere.find(new Id(id.value())).stream())
            .map(this::target)
            .toList();
    return named.isEmpty() ? anywhere.pages().stream().map(this::target).toList() : named;
  }

  private void add(List<Target> targets, FixedPage page, String key, boolean there) {
    if (there) {
      targets.add(fixed(page, key));
    }
  }

  private Target fixed(FixedPage page, String key) {
    return new Target(page.address(), anywhere.words().of(key), Optional.empty());
  }

  private Target target(Entry entry) {
    return new Target(Addresses.of(entry), entry.name(), anywhere.languages().content());
  }

  private boolean has(Kind kind) {
    return anywhere.all().stream().anyMatch(entry -> entry.header().kind() == kind);
  }

  private Item item(Target target, LinkBase page) {
    return new Item(link(target, page), sections.current(target.address(), page.page()));
  }

  private static Link link(Target target, LinkBase page) {
    return new Link(page.to(target.address()), target.word(), target.language());
  }
}
