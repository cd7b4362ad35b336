package dossier.view;

import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.model.Page;
import dossier.model.Story;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.site.Image;
import dossier.site.LinkBase;
import dossier.text.Span;
import dossier.view.frame.Frames;
import dossier.view.frame.NotFoundPage;
import dossier.view.frame.PlainPage;
import dossier.view.frame.View;
import dossier.view.home.Home;
import dossier.view.listing.Alphabet;
import dossier.view.listing.Indexes;
import dossier.view.listing.Ledgers;
import dossier.view.listing.Searching;
import dossier.view.part.Bibliography;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.profile.Profiles;
import dossier.view.source.Sources;
import dossier.view.story.Stories;
import dossier.view.text.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages of a dossier. Pure. */
public final class Pages {
  private final PageContext sheet;
  private final Frames frames;
  private final Span settings;

  private Pages(PageContext sheet, Frames frames, Span settings) {
    this.sheet = sheet;
    this.frames = frames;
    this.settings = settings;
  }

  /**
   * All pages, in an order that does not depend on the run.
   *
   * @param bibliography sources and stories set as references
   * @param images those that texts and stories show
   * @param settings the place of the settings, from which the pages without a case file are made
   */
  public static List<View> of(
      Dossier dossier,
      Comparisons comparisons,
      Bibliography bibliography,
      Map<Address, Image> images,
      Span settings) {
    LinkBase home = LinkBase.on(FixedPage.HOME.address());
    return new Pages(
            new PageContext(dossier, comparisons, bibliography, images, home),
            new Frames(dossier),
            settings)
        .all();
  }

  private List<View> all() {
    List<View> pages = new ArrayList<>();
    pages.add(new Home(sheet, frames, settings).page());
    pages.addAll(new Indexes(sheet, frames, settings).all());
    pages.addAll(new Ledgers(sheet, frames, settings).all());
    pages.add(Searching.page(sheet, frames, settings));
    pages.addAll(new Alphabet(sheet, frames, settings).pages());
    Stories stories = new Stories(sheet, frames);
    sheet.dossier().shelf().of(Story.class).forEach(story -> pages.addAll(stories.of(story)));
    Sources sources = new Sources(sheet, frames);
    sheet.dossier().shelf().sources().forEach(source -> pages.add(sources.of(source)));
    Profiles profiles = new Profiles(sheet, frames);
    sheet.dossier().shelf().people().forEach(person -> pages.add(profiles.of(person)));
    sheet.dossier().shelf().groups().forEach(group -> pages.add(profiles.of(group)));
    sheet.dossier().shelf().places().forEach(place -> pages.add(profiles.of(place)));
    sheet.dossier().shelf().pages().forEach(page -> pages.add(plain(page)));
    pages.add(notFound());
    return pages;
  }

  private PlainPage plain(Page page) {
    PageContext here = sheet.on(Addresses.of(page));
    String description = page.summary().orElse(page.title());
    return new PlainPage(
        frames.of(here.standpoint(), page.header().span(), page.title(), description),
        page.summary(),
        Texts.of(page, here));
  }

  /**
   * Served in the place of any page, so it cannot link relatively where the site's base is known.
   */
  private NotFoundPage notFound() {
    Optional<String> base =
        sheet.dossier().settings().baseUrl().map(url -> URI.create(url).getRawPath());
    LinkBase standpoint = new LinkBase(FixedPage.NOT_FOUND.address(), base);
    PageContext here = sheet.from(standpoint);
    List<Link> cases = here.dossier().shelf().stories().stream().map(here::link).toList();
    return new NotFoundPage(
        frames.of(standpoint, settings, "Page not found", "There is no page at this address."),
        here.link(FixedPage.A_TO_Z.address(), "everything from A to Z"),
        cases);
  }
}
