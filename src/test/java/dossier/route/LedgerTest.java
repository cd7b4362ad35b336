package dossier.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.model.Entries;
import dossier.model.Entry;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.text.SortName.Scripts;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Where claims stand once one page has no room for all. */
class LedgerTest {
  private static final int CASES = 30;

  private static Entry story(int number) {
    return CaseText.story("s" + number)
        .with("case", String.valueOf(number))
        .and(
            """
            claims:
              - {id: a%1$d, text: x, status: reported, evidence: [{source: r, relation: supports}]}
              - {id: b%1$d, text: y, status: disputed, evidence: [{source: r, relation: supports}]}
            """
                .formatted(number))
        .entry();
  }

  private static Entries entries() {
    List<Entry> entries = new ArrayList<>();
    for (int number = 1; number <= CASES; number++) {
      entries.add(story(number));
    }
    return Entries.from(entries, Scripts.LATIN_FIRST);
  }

  private static String place(Links links, String spot) {
    Entry from = entries().stories().get(0);
    return links.of(from, "claims.html" + spot).map(Address::fromRoot).orElse("nowhere");
  }

  @Test
  void aLinkToAClaimLeadsToItsPart() {
    Links whole = new Links(entries(), Set.of(), 2 * 3 * CASES);
    assertEquals("claims.html#claim-b30", place(whole, "#claim-b30"));
    Links parted = new Links(entries(), Set.of(), 30);
    assertEquals("claims.html", place(parted, ""));
    assertEquals("claims.reported.html#claim-a10", place(parted, "#claim-a10"));
    assertEquals("claims.reported.2.html#claim-a11", place(parted, "#claim-a11"));
    assertEquals("claims.disputed.3.html#claim-b30", place(parted, "#claim-b30"));
    assertEquals("nowhere", place(parted, "#claim-c1"));
  }

  @Test
  void everyAnchorThatOnePageHadIsInTheFileOfItsHash() {
    Ledger whole = Ledger.of(entries(), 1_000);
    assertEquals(List.of(), whole.files());
    Ledger parted = Ledger.of(entries(), 30);
    assertEquals(whole.places().keySet(), parted.places().keySet());
    Map<String, Address> found = new TreeMap<>();
    int files = parted.files().size();
    for (int file = 0; file < files; file++) {
      int number = file;
      parted
          .files()
          .get(file)
          .forEach(
              (page, anchors) ->
                  anchors.forEach(
                      anchor -> {
                        assertEquals(number, Math.floorMod(anchor.hashCode(), files));
                        found.put(anchor, page.at(anchor));
                      }));
    }
    assertEquals(new TreeMap<>(parted.places()), found);
    assertTrue(files > 0);
  }

  @Test
  void noEntrysPageCanStandWhereAPartStands() {
    Address part = Addresses.section(FixedPage.CLAIMS.address(), "reported");
    assertEquals("claims.reported.html", part.path());
    assertEquals("sources/x.2.html", Addresses.part(Address.of("sources/x.html"), 2).path());
    assertEquals(Address.of("sources/x.html"), Addresses.part(Address.of("sources/x.html"), 1));
    Outcome<SitePlan> plan =
        SitePlan.of(
            List.of(
                new Planned(
                    part, new Key.Fixed(FixedPage.CLAIMS, 2), new TextFile("a", "x").start()),
                new Planned(part, new Key.Ready(), new TextFile("b", "x").start())));
    assertEquals(
        List.of(Rule.SAME_ADDRESS), plan.complaints().stream().map(Diagnostic::rule).toList());
    assertEquals(Optional.of(2), plan.value().map(made -> made.files().size()));
  }
}
