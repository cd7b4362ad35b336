package dossier.view.frame;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.LinkBase;
import dossier.text.Id;
import dossier.text.Memo;
import dossier.text.Reads;
import dossier.view.frame.Menu.Item;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
  private final Target search;
  private final List<Target> foot;
  private final Memo<String, Seen> seen = new Memo<>();

  /** What a menu leads to, and the word for it. */
  private record Target(Address address, String word, Optional<TextLanguage> language) {}

  /** The way to a target from all pages of a folder. */
  private record Way(Target target, Link link) {}

  private record Seen(List<Way> items, List<Way> more, Way search, List<Link> foot) {}

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
    this.search = fixed(FixedPage.SEARCH, "search.title");
    this.foot = atFoot();
  }

  /** The menu as a page has it. */
  Menu on(LinkBase page) {
    Reads.whole(Reads.Whole.PAGES);
    Optional<Address> list = sections.list(page.page());
    Seen from = seen(page);
    Function<Way, Item> item =
        way ->
            new Item(way.link(), SiteSections.current(way.target().address(), page.page(), list));
    return new Menu(
        from.items().stream().map(item).toList(),
        from.more().stream().map(item).toList(),
        item.apply(from.search()));
  }

  /** All pages about the dossier, and what every dossier has, for the foot of a page. */
  List<Link> foot(LinkBase page) {
    return seen(page).foot();
  }

  private List<Target> atFoot() {
    List<Target> targets = new ArrayList<>();
    targets.add(fixed(FixedPage.A_TO_Z, "letters.title"));
    targets.add(fixed(FixedPage.CORRECTIONS, "corrections.title"));
    targets.add(fixed(FixedPage.DATA, "data.title"));
    anywhere.pages().forEach(entry -> targets.add(target(entry)));
    return List.copyOf(targets);
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

  private Seen seen(LinkBase page) {
    return seen.of(
        page.folder(),
        folder ->
            new Seen(
                ways(items, page),
                ways(more, page),
                way(search, page),
                foot.stream().map(target -> way(target, page).link()).toList()));
  }

  private static List<Way> ways(List<Target> targets, LinkBase page) {
    return targets.stream().map(target -> way(target, page)).toList();
  }

  private static Way way(Target target, LinkBase page) {
    return new Way(target, new Link(page.to(target.address()), target.word(), target.language()));
  }
}
