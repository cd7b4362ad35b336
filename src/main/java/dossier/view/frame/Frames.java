package dossier.view.frame;

import dossier.model.Entry;
import dossier.model.Kind;
import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.Html;
import dossier.site.LinkBase;
import dossier.site.WebAddress;
import dossier.text.Id;
import dossier.text.Span;
import dossier.view.frame.Frame.Feed;
import dossier.view.frame.Frame.Feeds;
import dossier.view.frame.Frame.NavItem;
import dossier.view.frame.Frame.SiteName;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.TextLanguage;
import dossier.view.schemaorg.LinkedStory;
import dossier.view.text.Quotes;
import dossier.view.text.Texts;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands around the content of a page. */
public final class Frames {
  /** Where the style of all pages stands. */
  static final Address STYLESHEET = Address.of("assets/dossier.css");

  private static final Address SCRIPT = Address.of("assets/dossier.js");
  private static final Address ICON = Address.of("assets/icon.svg");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private final PageContext anywhere;
  private final Words words;
  private final List<Target> navigation;
  private final List<Target> footer;

  /** What the navigation leads to, and the word for it. */
  private record Target(Address address, String word, Optional<TextLanguage> language) {}

  /** Frames for all pages of a dossier. */
  public Frames(PageContext anywhere) {
    this.anywhere = anywhere;
    this.words = anywhere.words();
    this.navigation = navigation();
    this.footer = footer();
  }

  /** What stands around a page that no case file is for. */
  public Frame of(LinkBase linkBase, String title, String description) {
    return of(linkBase, anywhere.settings().place(), title, description);
  }

  /** What stands around a page that is made from a case file. */
  public Frame of(LinkBase linkBase, Span origin, String title, String description) {
    return of(linkBase, origin, title, description, Machines.of(Previews.of(anywhere.settings())));
  }

  /** What stands around a source. */
  public Frame of(PageContext context, Source source, String description) {
    Settings settings = anywhere.settings();
    List<MetaTag> tags = MetaTags.of(source, Texts.citedIn(source, context), settings, words);
    return of(
        context.linkBase(),
        source.header().span(),
        source.name(),
        description,
        new Machines(Previews.of(settings), tags, Optional.empty()));
  }

  /** What stands around a story; of a draft machines are not told what it holds. */
  public Frame of(PageContext context, Story story) {
    Settings settings = anywhere.settings();
    Optional<Html> data =
        story.isDraft()
            ? Optional.empty()
            : Optional.of(LinkedStory.of(story, context, Quotes.told(story, context)));
    return of(
        context.linkBase(),
        story.header().span(),
        story.title(),
        story.summary(),
        new Machines(Previews.of(story, context), MetaTags.of(story, settings), data));
  }

  private Frame of(
      LinkBase linkBase, Span origin, String title, String description, Machines machines) {
    Settings settings = anywhere.settings();
    Address page = linkBase.page();
    return new Frame(
        page,
        origin,
        title,
        description,
        Addresses.canonical(page, settings.baseUrl()),
        machines,
        new SiteName(
            settings.title(),
            settings.subtitle(),
            settings.contact().map(Frames::reached),
            anywhere.languages().page(),
            anywhere.languages().content(),
            linkBase.to(FixedPage.HOME.address()),
            linkBase.to(STYLESHEET),
            linkBase.to(SCRIPT),
            linkBase.to(ICON),
            feeds(linkBase)),
        navigation(linkBase),
        footer.stream().map(target -> link(target, linkBase)).toList());
  }

  private Feeds feeds(LinkBase linkBase) {
    return new Feeds(
        new Feed(
            words.of("cases.title"), linkBase.to(FixedPage.FEED), linkBase.to(FixedPage.JSON_FEED)),
        new Feed(
            words.of("corrections.title"),
            linkBase.to(FixedPage.CORRECTIONS_FEED),
            linkBase.to(FixedPage.CORRECTIONS_JSON_FEED)));
  }

  private List<NavItem> navigation(LinkBase linkBase) {
    return navigation.stream()
        .map(
            target ->
                new NavItem(link(target, linkBase), current(target.address(), linkBase.page())))
        .toList();
  }

  /** Whether a target is the page itself, or the page is a part of it (WAI-ARIA 1.2, 6.6). */
  private static Optional<String> current(Address target, Address page) {
    if (target.equals(page)) {
      return Optional.of("page");
    }
    return Addresses.isPart(page, target) ? Optional.of("true") : Optional.empty();
  }

  private static Link link(Target target, LinkBase linkBase) {
    return new Link(linkBase.to(target.address()), target.word(), target.language());
  }

  /** The indexes of what there is, then the entries that the settings name, or all pages. */
  private List<Target> navigation() {
    boolean claims = anywhere.stories().stream().anyMatch(story -> !story.claims().isEmpty());
    List<Target> targets = new ArrayList<>();
    add(targets, FixedPage.STORIES, words.of("cases.title"), !anywhere.stories().isEmpty());
    add(targets, FixedPage.CLAIMS, words.of("claims.title"), claims);
    add(targets, FixedPage.TIMELINE, words.of("timeline.title"), !anywhere.events().isEmpty());
    add(targets, FixedPage.PEOPLE, words.of("people.title"), has(Kind.PERSON));
    add(targets, FixedPage.GROUPS, words.of("groups.title"), has(Kind.GROUP));
    add(targets, FixedPage.PLACES, words.of("places.title"), has(Kind.PLACE));
    add(targets, FixedPage.SOURCES, words.of("sources.title"), has(Kind.SOURCE));
    named().forEach(entry -> targets.add(target(entry)));
    add(targets, FixedPage.SEARCH, words.of("search.title"), true);
    return List.copyOf(targets);
  }

  private static void add(List<Target> targets, FixedPage landing, String word, boolean there) {
    if (there) {
      targets.add(new Target(landing.address(), word, Optional.empty()));
    }
  }

  private Target target(Entry entry) {
    return new Target(Addresses.of(entry), entry.name(), anywhere.languages().content());
  }

  private boolean has(Kind kind) {
    return anywhere.all().stream().anyMatch(entry -> entry.header().kind() == kind);
  }

  private List<? extends Entry> named() {
    List<Entry> named =
        anywhere.settings().navigation().stream()
            .flatMap(id -> anywhere.find(new Id(id.value())).stream())
            .toList();
    return named.isEmpty() ? anywhere.pages() : named;
  }

  private List<Target> footer() {
    List<Target> targets = new ArrayList<>();
    add(targets, FixedPage.A_TO_Z, words.of("letters.title"), true);
    add(targets, FixedPage.CORRECTIONS, words.of("corrections.title"), true);
    anywhere.pages().forEach(page -> targets.add(target(page)));
    return List.copyOf(targets);
  }

  /** A mail or web address leads there; other words are only said. */
  private static MaybeLink reached(String contact) {
    return WebAddress.of(contact)
        .map(WebAddress::text)
        .or(() -> Optional.of("mailto:" + contact).filter(mail -> MAIL.matcher(contact).matches()))
        .map(address -> MaybeLink.of(new Link(address, contact)))
        .orElseGet(() -> MaybeLink.words(contact));
  }
}
