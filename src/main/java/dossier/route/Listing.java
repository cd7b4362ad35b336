package dossier.route;

import dossier.site.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A page that lists things of the whole dossier, and the parts into which it falls once it is too
 * heavy for one. Then a listing in sections becomes a page of contents at the old address, and each
 * section has pages of its own, named after it: so no section moves when another one grows or comes
 * to be. A listing without sections keeps its first things at the old address.
 *
 * @param sections all of them, whole, in order
 * @param leaves its pages, in order; the first stands at the old address
 */
public record Listing<T>(Address address, List<Section<T>> sections, List<Leaf<T>> leaves) {
  public Listing {
    sections = List.copyOf(sections);
    leaves = List.copyOf(leaves);
  }

  /**
   * Things that stand under one heading.
   *
   * @param anchor the id of its element on the page
   * @param first where it begins if it has pages of its own
   */
  public record Section<T>(String name, String anchor, Address first, List<T> things) {}

  /**
   * A page of a listing.
   *
   * @param sections what it shows: all, none if it is a page of contents, or a run of one
   * @param number which page of its section it is, from 1
   * @param of how many its section has
   */
  public record Leaf<T>(Address address, List<Section<T>> sections, int number, int of) {
    /** The things that it shows. */
    public List<T> things() {
      return sections.stream().flatMap(section -> section.things().stream()).toList();
    }
  }

  /** A listing in sections; an empty section has no page. */
  public static <T> Listing<T> of(
      Address address, List<Section<T>> sections, ToIntFunction<? super T> weight, int limit) {
    int all = sections.stream().flatMap(one -> one.things().stream()).mapToInt(weight).sum();
    if (all <= limit) {
      return new Listing<>(address, sections, List.of(new Leaf<>(address, sections, 1, 1)));
    }
    List<Leaf<T>> leaves = new ArrayList<>();
    leaves.add(new Leaf<>(address, List.of(), 1, 1));
    sections.stream()
        .filter(section -> !section.things().isEmpty())
        .forEach(section -> leaves.addAll(leaves(section, weight, limit)));
    return new Listing<>(address, sections, leaves);
  }

  /** A listing without sections. */
  public static <T> Listing<T> plain(
      Address address, List<T> things, ToIntFunction<? super T> weight, int limit) {
    Section<T> all = new Section<>("", "", address, things);
    return new Listing<>(address, List.of(all), leaves(all, weight, limit));
  }

  private static <T> List<Leaf<T>> leaves(
      Section<T> whole, ToIntFunction<? super T> weight, int limit) {
    Parts<T> parts = Parts.of(whole.things(), weight, limit);
    List<Leaf<T>> leaves = new ArrayList<>();
    for (int number = 1; number <= parts.count(); number++) {
      Section<T> run =
          new Section<>(whole.name(), whole.anchor(), whole.first(), parts.run(number));
      Address place = Addresses.part(whole.first(), number);
      leaves.add(new Leaf<>(place, List.of(run), number, parts.count()));
    }
    return leaves;
  }

  /** Whether it has more than one page. */
  public boolean isParted() {
    return leaves.size() > 1;
  }

  /** A page of it, counted from 1. */
  public Leaf<T> leaf(int part) {
    return leaves.get(part - 1);
  }

  /** Where a section begins. */
  public Address start(Section<T> section) {
    return isParted() ? section.first() : address.at(section.anchor());
  }
}
