package dossier.view.frame;

import dossier.model.Settings;
import dossier.model.Source;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.Html;
import dossier.site.LinkBase;
import dossier.site.WebAddress;
import dossier.text.Memo;
import dossier.text.Span;
import dossier.view.edition.LanguageLinks;
import dossier.view.edition.TranslationView;
import dossier.view.frame.Frame.Feed;
import dossier.view.frame.Frame.Feeds;
import dossier.view.frame.Frame.SiteName;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.schemaorg.LinkedStory;
import dossier.view.text.Quotes;
import dossier.view.text.Texts;
import dossier.words.Words;
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
  private final Menus menus;
  private final Trails trails;
  private final SiteSections sections;
  private final LanguageLinks languages;
  private final Memo<String, SiteName> sites = new Memo<>();

  /** Frames for all pages of a dossier. */
  public Frames(PageContext anywhere) {
    this.anywhere = anywhere;
    this.words = anywhere.words();
    this.sections = new SiteSections(anywhere.all());
    this.languages = new LanguageLinks(anywhere);
    this.menus = new Menus(anywhere, sections);
    this.trails = new Trails(anywhere, sections);
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
        Addresses.onTheWeb(page, settings),
        machines,
        sites.of(linkBase.folder(), folder -> site(linkBase)),
        menus.on(linkBase),
        trails.of(linkBase, title),
        menus.foot(linkBase),
        languages.of(linkBase),
        translation(linkBase));
  }

  /** What a page with translated words says of that. */
  private Optional<TranslationView> translation(LinkBase linkBase) {
    return sections
        .entry(linkBase.page())
        .map(entry -> entry.header().translation())
        .orElseGet(() -> anywhere.settings().translation())
        .map(translation -> TranslationView.of(translation, anywhere.from(linkBase)));
  }

  private SiteName site(LinkBase linkBase) {
    Settings settings = anywhere.settings();
    return new SiteName(
        settings.title(),
        settings.subtitle(),
        settings.contact().map(Frames::reached),
        anywhere.languages().page(),
        anywhere.languages().content(),
        linkBase.to(FixedPage.HOME.address()),
        linkBase.to(STYLESHEET),
        linkBase.to(SCRIPT),
        linkBase.to(ICON),
        Finder.of(linkBase, words),
        feeds(linkBase));
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

  /** A mail or web address leads there; other words are only said. */
  private static MaybeLink reached(String contact) {
    return WebAddress.of(contact)
        .map(WebAddress::text)
        .or(() -> Optional.of("mailto:" + contact).filter(mail -> MAIL.matcher(contact).matches()))
        .map(address -> MaybeLink.of(new Link(address, contact)))
        .orElseGet(() -> MaybeLink.words(contact));
  }
}
