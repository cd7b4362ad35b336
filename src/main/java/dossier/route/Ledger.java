package dossier.route;

import dossier.model.Claim;
import dossier.model.ClaimStatus;
import dossier.model.Entries;
import dossier.model.Story;
import dossier.route.Listing.Leaf;
import dossier.route.Listing.Section;
import dossier.site.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ledger of claims: by status, within one by case, and on which page each claim stands.
 *
 * @param places where each claim stands, by its anchor
 * @param files where a script finds which page a claim stands on that once stood on the first: the
 *     anchors on each page. An anchor is in the file whose number is its hash ({@link
 *     String#hashCode}) modulo the number of files. There is none while one page bears all
 */
public record Ledger(
    Listing<Claimed> listing,
    Map<String, Address> places,
    List<SortedMap<Address, List<String>>> files) {
  /** How many anchors a file of them holds, about. */
  private static final int ANCHORS = 500;

  /** A claim and its story. */
  public record Claimed(Story story, Claim claim) {

    /** How much room it takes: its own lines, and one for each piece of evidence. */
    public int weight() {
      return 2 + claim.evidence().size() + claim.takenBack().size();
    }
  }

  /**
   * Finds where each claim stands.
   *
   * @param limit how heavy a page may be
   */
  public static Ledger of(Entries entries, int limit) {
    List<Section<Claimed>> sections =
        Arrays.stream(ClaimStatus.values())
            .map(status -> section(status, entries))
            .filter(section -> !section.things().isEmpty())
            .toList();
    Listing<Claimed> listing =
        Listing.of(FixedPage.CLAIMS.address(), sections, Claimed::weight, limit);
    Map<String, Address> places = new HashMap<>();
    for (Leaf<Claimed> leaf : listing.leaves()) {
      leaf.things()
          .forEach(
              claimed -> {
                String anchor = Addresses.anchor(claimed.claim());
                places.put(anchor, leaf.address().at(anchor));
              });
    }
    return new Ledger(listing, Map.copyOf(places), files(listing, places.size()));
  }

  private static List<SortedMap<Address, List<String>>> files(
      Listing<Claimed> listing, int claims) {
    int number = listing.isParted() ? (claims + ANCHORS - 1) / ANCHORS : 0;
    List<SortedMap<Address, List<String>>> files = new ArrayList<>();
    IntStream.range(0, number).forEach(file -> files.add(new TreeMap<>()));
    for (Leaf<Claimed> leaf : number == 0 ? List.<Leaf<Claimed>>of() : listing.leaves()) {
      for (Claimed claimed : leaf.things()) {
        String anchor = Addresses.anchor(claimed.claim());
        files
            .get(Math.floorMod(anchor.hashCode(), number))
            .computeIfAbsent(leaf.address(), page -> new ArrayList<>())
            .add(anchor);
      }
    }
    return List.copyOf(files);
  }

  private static Section<Claimed> section(ClaimStatus status, Entries entries) {
    List<Claimed> claims =
        entries.stories().stream()
            .flatMap(story -> story.claims().stream().map(claim -> new Claimed(story, claim)))
            .filter(claimed -> claimed.claim().status().value() == status)
            .toList();
    Address own = Addresses.section(FixedPage.CLAIMS.address(), status.word());
    return new Section<>(status.word(), status.word(), own, claims);
  }

  /** Where the claim with an anchor stands. */
  public Optional<Address> place(String anchor) {
    return Optional.ofNullable(places.get(anchor));
  }
}
