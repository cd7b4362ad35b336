package dossier.view.listing;

import dossier.model.Story;
import dossier.route.FixedPage;
import dossier.route.Ledger.Claimed;
import dossier.route.Listing;
import dossier.route.Listing.Leaf;
import dossier.route.Listing.Section;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.PartLinks;
import dossier.view.part.PartsView;
import dossier.view.part.PartsView.Led;
import dossier.view.part.PartsView.PartLink;
import dossier.view.part.PartsView.SectionLink;
import dossier.view.part.Terms;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A listing, open at one of its pages.
 *
 * @param part the page, counted from 1
 * @param title what the listing is called
 * @param span what stands from one thing to another, in words
 */
record Opened<T>(Listing<T> listing, int part, String title, PageContext context, Span<T> span) {

  /** Says what stands from a thing to another. */
  interface Span<T> {
    String words(T from, T to);

    /** What a section is called on pages. */
    default String section(String name) {
      return name;
    }

    /** The names of both, or the one name that both have. */
    static <T> Span<T> of(Function<T, String> name) {
      return (from, to) -> {
        String first = name.apply(from);
        String last = name.apply(to);
        return first.equals(last) ? first : first + " – " + last;
      };
    }
  }

  /** From which case to which. */
  static <T> Span<T> cases(Function<T, Story> story, Terms terms) {
    return (from, to) -> terms.cases(story.apply(from), story.apply(to));
  }

  /** The same of claims, whose sections are statuses. */
  static Span<Claimed> claims(Terms terms) {
    return new Span<>() {
      @Override
      public String words(Claimed from, Claimed to) {
        return terms.cases(from.story(), to.story());
      }

      @Override
      public String section(String status) {
        return terms.words().of("status." + status);
      }
    };
  }

  static <T> Opened<T> at(
      Listing<T> listing, int part, String title, PageContext anywhere, Span<T> span) {
    PageContext context = anywhere.on(listing.leaf(part).address());
    return new Opened<>(listing, part, title, context, span);
  }

  private Words words() {
    return context.words();
  }

  Leaf<T> leaf() {
    return listing.leaf(part);
  }

  /** Whether it is a page of contents, which lists nothing itself. */
  boolean isContents() {
    return listing.isParted() && leaf().sections().isEmpty();
  }

  /** What the page is called: which section it shows, and which part of it. */
  String heading() {
    if (!listing.isParted() || isContents()) {
      return title;
    }
    String section = name(leaf());
    String named =
        section.isEmpty()
            ? title
            : words().of("parts.section", Map.of("title", title, "section", section));
    return leaf().number() == 1
        ? named
        : words().of("parts.numbered", Map.of("title", named, "number", leaf().number()));
  }

  private String name(Leaf<T> leaf) {
    return leaf.sections().isEmpty() ? "" : span.section(leaf.sections().get(0).name());
  }

  /** The way to the other parts; empty if there are none. */
  Optional<PartsView> parts() {
    if (!listing.isParted()) {
      return Optional.empty();
    }
    PartLinks links = new PartLinks(part, listing.leaves().size(), words(), this::link);
    boolean sectioned = listing.leaf(1).sections().isEmpty();
    PartsView view =
        new PartsView(
            words().of("parts.label", Map.of("title", title)),
            Optional.of(links.here(leaf().number(), leaf().of())).filter(here -> !isContents()),
            isContents() ? List.of() : links.steps(sectioned ? "parts.contents" : "parts.first"),
            sectioned ? sections() : List.of(),
            part == 1 && !sectioned ? links.all() : List.of(),
            Optional.empty());
    return Optional.of(isContents() ? view.with(led()) : view);
  }

  private Led led() {
    return listing.address().equals(FixedPage.CLAIMS.address())
        ? PartLinks.ledToClaims(context)
        : PartLinks.led(context);
  }

  private Link link(int number) {
    Leaf<T> leaf = listing.leaf(number);
    return context.link(leaf.address(), leaf.sections().isEmpty() ? title : words(leaf, number));
  }

  /** What a page holds, with its section where that is another one. */
  private String words(Leaf<T> leaf, int number) {
    String holds = holds(leaf);
    String section = Terms.upperFirst(name(leaf));
    boolean other = number != part && !name(leaf).isEmpty() && !name(leaf).equals(name(leaf()));
    return other ? (leaf.of() == 1 ? section : section + ", " + holds) : holds;
  }

  private String holds(Leaf<T> leaf) {
    List<T> things = leaf.sections().get(0).things();
    return span.words(things.get(0), things.get(things.size() - 1));
  }

  private List<SectionLink> sections() {
    Map<String, List<PartLink>> parts = new HashMap<>();
    if (isContents()) {
      for (Leaf<T> leaf : listing.leaves().subList(1, listing.leaves().size())) {
        parts
            .computeIfAbsent(name(leaf), key -> new ArrayList<>())
            .add(new PartLink(context.link(leaf.address(), holds(leaf)), false));
      }
    }
    return listing.sections().stream()
        .filter(section -> !section.things().isEmpty())
        .map(section -> link(section, parts.getOrDefault(span.section(section.name()), List.of())))
        .toList();
  }

  private SectionLink link(Section<T> section, List<PartLink> parts) {
    return new SectionLink(
        context.link(section.first(), Terms.upperFirst(span.section(section.name()))),
        isContents() ? section.anchor() : "",
        section.things().size(),
        span.section(section.name()).equals(name(leaf())),
        parts.size() > 1 ? parts : List.of());
  }
}
