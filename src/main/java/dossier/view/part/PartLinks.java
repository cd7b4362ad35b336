package dossier.view.part;

import dossier.model.Entry;
import dossier.route.Addresses;
import dossier.route.FixedPage;
import dossier.site.Address;
import dossier.view.part.PartsView.Led;
import dossier.view.part.PartsView.PartLink;
import dossier.view.part.PartsView.Step;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The links between the parts of a page, seen from one of them.
 *
 * @param part this one, counted from 1
 * @param count how many there are
 * @param words what the interface says
 * @param link leads to a part, in words that say what it holds
 */
public record PartLinks(int part, int count, Words words, IntFunction<Link> link) {
  private static final Address SCRIPT = Address.of("assets/parts.js");

  /**
   * The parts of an entry's page; empty if there is one.
   *
   * @param words what a part holds; empty if there is no better name for it than its number
   */
  public static Optional<PartsView> of(
      Entry entry, int part, int count, IntFunction<String> words, PageContext here) {
    PartLinks parts =
        new PartLinks(
            part, count, here.words(), number -> link(entry, number, words.apply(number), here));
    boolean first = part == 1;
    return Optional.of(
            new PartsView(
                here.words().of("parts.label", Map.of("title", entry.name())),
                Optional.of(parts.here(part, count)),
                parts.steps("parts.first"),
                List.of(),
                first ? parts.all() : List.of(),
                first ? Optional.of(ledToClaims(here)) : Optional.empty()))
        .filter(view -> count > 1);
  }

  private static Link link(Entry entry, int number, String words, PageContext here) {
    return here.link(
        Addresses.part(Addresses.of(entry), number),
        words.isEmpty() ? here.words().of("parts.part", Map.of("number", number)) : words);
  }

  /** The script that leads on to sections. */
  public static Led led(PageContext here) {
    return new Led(here.linkBase().to(SCRIPT), "", "", 0);
  }

  /** The script that leads on to claims too, and where it finds what it needs. */
  public static Led ledToClaims(PageContext here) {
    String zeroth = here.linkBase().to(Addresses.anchors(0));
    return new Led(
        here.linkBase().to(SCRIPT),
        here.linkBase().to(FixedPage.CLAIMS.address()),
        zeroth.substring(0, zeroth.length() - "0.js".length()),
        here.anchorFiles());
  }

  /** Which part this is and what it holds. */
  public String here(int number, int of) {
    String holds = link.apply(part).text();
    return of == 1
        ? Terms.upperFirst(holds)
        : words.of("parts.here", Map.of("number", number, "count", of, "holds", holds));
  }

  /**
   * The ways on.
   *
   * @param first the key of the words for the first part
   */
  public List<Step> steps(String first) {
    List<Step> steps = new ArrayList<>();
    if (part > 1) {
      steps.add(new Step(part == 2 ? "prev" : "", words.of(first), link.apply(1)));
    }
    if (part > 2) {
      steps.add(new Step("prev", words.of("parts.previous"), link.apply(part - 1)));
    }
    if (part < count) {
      steps.add(new Step("next", words.of("parts.next"), link.apply(part + 1)));
    }
    if (part < count - 1) {
      steps.add(new Step("", words.of("parts.last"), link.apply(count)));
    }
    return steps;
  }

  /** Every part. */
  public List<PartLink> all() {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new PartLink(link.apply(number), number == part))
        .toList();
  }
}
