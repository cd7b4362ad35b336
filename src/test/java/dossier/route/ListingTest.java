package dossier.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dossier.route.Listing.Section;
import dossier.site.Address;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a listing and their addresses. */
class ListingTest {
  private static final Address TIMELINE = Address.of("timeline.html");

  private static Section<String> year(String year, int events) {
    return new Section<>(
        year,
        "year-" + year,
        Addresses.section(TIMELINE, year),
        Collections.nCopies(events, "an event of " + year));
  }

  private static Listing<String> of(List<Section<String>> years) {
    return Listing.of(TIMELINE, years, event -> 1, 10);
  }

  private static List<String> paths(Listing<?> listing) {
    return listing.leaves().stream().map(leaf -> leaf.address().path()).toList();
  }

  @Test
  void whatFitsIsOnePageAtItsAddress() {
    Listing<String> small = of(List.of(year("1995", 4), year("1996", 6)));
    assertFalse(small.isParted());
    assertEquals(List.of("timeline.html"), paths(small));
    assertEquals(small.sections(), small.leaf(1).sections());
    assertEquals(TIMELINE.at("year-1996"), small.start(small.sections().get(1)));
    assertEquals(List.of("timeline.html"), paths(of(List.of())));
  }

  @Test
  void aHeavierOneLeadsToPagesOfItsSections() {
    Listing<String> parted = of(List.of(year("1995", 4), year("1996", 0), year("1997", 21)));
    assertEquals(
        List.of(
            "timeline.html",
            "timeline.1995.html",
            "timeline.1997.html",
            "timeline.1997.2.html",
            "timeline.1997.3.html"),
        paths(parted));
    assertEquals(List.of(), parted.leaf(1).sections());
    assertEquals(1, parted.leaf(5).things().size());
    assertEquals(3, parted.leaf(5).number());
    assertEquals(Address.of("timeline.1997.html"), parted.start(parted.sections().get(2)));
  }

  @Test
  void anotherSectionMovesNone() {
    Listing<String> before = of(List.of(year("1995", 4), year("1997", 21)));
    Listing<String> after = of(List.of(year("1993", 12), year("1995", 4), year("1997", 21)));
    before.leaves().stream()
        .skip(1)
        .forEach(
            leaf ->
                assertEquals(List.of(leaf), after.leaves().stream().filter(leaf::equals).toList()));
  }

  @Test
  void withoutSectionsTheFirstThingsStayAtTheAddress() {
    Address cases = Address.of("stories.html");
    Listing<String> parted = Listing.plain(cases, Collections.nCopies(25, "a case"), one -> 1, 10);
    assertEquals(List.of("stories.html", "stories.2.html", "stories.3.html"), paths(parted));
    assertEquals(10, parted.leaf(1).things().size());
    assertEquals(5, parted.leaf(3).things().size());
  }
}
