package dossier.view;

import dossier.graph.Addresses;
import dossier.graph.Dossier;
import dossier.graph.Landing;
import dossier.model.Entry;
import dossier.model.Id;
import dossier.model.Settings;
import dossier.site.Address;
import dossier.site.Standpoint;
import dossier.text.Span;
import dossier.view.part.Frame;
import dossier.view.part.Frame.NavItem;
import dossier.view.part.Frame.SiteName;
import dossier.view.part.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the content of a page. */
final class Frames {
  /** Where the style of all pages stands. */
  static final Address STYLESHEET = Address.of("assets/dossier.css");

  private static final Address ICON = Address.of("assets/icon.svg");

  private final Dossier dossier;

  Frames(Dossier dossier) {
    this.dossier = dossier;
  }

  Frame of(Standpoint standpoint, Span origin, String title, String description) {
    Settings settings = dossier.settings();
    Address page = standpoint.page();
    return new Frame(
        page,
        origin,
        title,
        description,
        settings
            .baseUrl()
            .map(base -> base + (page.equals(Landing.HOME.address()) ? "" : page.fromRoot())),
        new SiteName(
            settings.title(),
            settings.subtitle(),
            settings.language(),
            standpoint.to(Landing.HOME.address()),
            standpoint.to(STYLESHEET),
            standpoint.to(ICON)),
        navigation(standpoint),
        footer(standpoint));
  }

  private List<NavItem> navigation(Standpoint standpoint) {
    List<NavItem> items = new ArrayList<>();
    landing(Landing.STORIES, "Cases", !dossier.shelf().stories().isEmpty(), standpoint)
        .ifPresent(items::add);
    boolean claims =
        dossier.shelf().stories().stream().anyMatch(story -> !story.claims().isEmpty());
    landing(Landing.CLAIMS, "Claims", claims, standpoint).ifPresent(items::add);
    landing(Landing.TIMELINE, "Timeline", !dossier.timeline().entries().isEmpty(), standpoint)
        .ifPresent(items::add);
    landing(Landing.PEOPLE, "People", !dossier.shelf().people().isEmpty(), standpoint)
        .ifPresent(items::add);
    landing(Landing.GROUPS, "Groups", !dossier.shelf().groups().isEmpty(), standpoint)
        .ifPresent(items::add);
    landing(Landing.PLACES, "Places", !dossier.shelf().places().isEmpty(), standpoint)
        .ifPresent(items::add);
    landing(Landing.SOURCES, "Sources", !dossier.shelf().sources().isEmpty(), standpoint)
        .ifPresent(items::add);
    named().forEach(entry -> items.add(item(Addresses.of(entry), entry.name(), standpoint)));
    return List.copyOf(items);
  }

  private Optional<NavItem> landing(
      Landing landing, String word, boolean there, Standpoint standpoint) {
    return there ? Optional.of(item(landing.address(), word, standpoint)) : Optional.empty();
  }

  private static NavItem item(Address address, String word, Standpoint standpoint) {
    return new NavItem(new Link(standpoint.to(address), word), address.equals(standpoint.page()));
  }

  /** The entries that the settings name, or all pages about the dossier. */
  private List<? extends Entry> named() {
    List<Entry> named =
        dossier.settings().navigation().stream()
            .flatMap(id -> dossier.shelf().find(new Id(id.value())).stream())
            .toList();
    return named.isEmpty() ? dossier.shelf().pages() : named;
  }

  private List<Link> footer(Standpoint standpoint) {
    List<Link> links = new ArrayList<>();
    links.add(new Link(standpoint.to(Landing.CORRECTIONS.address()), "Corrections"));
    dossier
        .shelf()
        .pages()
        .forEach(page -> links.add(new Link(standpoint.to(Addresses.of(page)), page.name())));
    return List.copyOf(links);
  }
}
