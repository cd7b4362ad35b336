package dossier.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Upstream;
import dossier.origin.OriginTree.Origin;
import dossier.origin.OriginTree.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTreeTest {
  private MadeUp made = MadeUp.of();

  private OriginTreeTest source(String id, String fields) {
    made =
        made.with(
            CaseText.source(id)
                .with("title", id)
                .with("publisher", id)
                .without("derives-from")
                .and(fields + "\n"));
    return this;
  }

  private OriginTree tree() {
    return OriginTree.of(made.whole().dossier().entries());
  }

  /** Each row as its depth and id. */
  private static List<String> shown(List<Row> rows) {
    return rows.stream().map(row -> row.depth() + " " + row.source().id()).toList();
  }

  @Test
  void aCopyStandsUnderWhatItCopies() {
    source("copy", "derives-from: [relay]")
        .source("other", "derives-from: [news]")
        .source("relay", "derives-from: [news]")
        .source("news", "derives-from: [own]");
    Origin origin = tree().shared().get(0);
    assertEquals(List.of("0 news", "1 other", "1 relay", "2 copy"), shown(origin.rows()));
    assertTrue(origin.isKnown());
  }

  @Test
  void theLargestOriginStandsFirst() {
    source("a", "derives-from: [own]")
        .source("a1", "derives-from: [a]")
        .source("b", "derives-from: [unknown]")
        .source("b1", "derives-from: [b]")
        .source("b2", "derives-from: [b]");
    List<Origin> shared = tree().shared();
    assertEquals(List.of("b", "a"), shared.stream().map(one -> one.first().id().value()).toList());
    assertFalse(shared.get(0).isKnown());
  }

  @Test
  void whatHasTwoUpstreamsStandsUnderTheFirstAndNamesTheOther() {
    source("a", "derives-from: [own]")
        .source("b", "derives-from: [own]")
        .source("both", "derives-from: [own, b?, a]");
    OriginTree tree = tree();
    Row both = tree.shared().get(0).rows().get(1);
    assertEquals("b", both.from().orElseThrow().id().value());
    assertTrue(both.inferred());
    assertTrue(both.also().get(0) instanceof Upstream.Own);
    assertEquals(2, both.also().size());
    assertEquals(List.of("0 a"), shown(tree.own()));
  }

  @Test
  void oneLabelIsOneOrigin() {
    source("a", "derives-from: [own]\norigin: agency")
        .source("b", "derives-from: [own]\norigin: agency")
        .source("c", "derives-from: [b]");
    Origin origin = tree().shared().get(0);
    assertEquals("agency", origin.label().orElseThrow());
    assertEquals(List.of("0 a", "0 b", "1 c"), shown(origin.rows()));
  }

  @Test
  void whatStandsAloneIsTheOriginOrNobodyKnowsIt() {
    source("a", "derives-from: [own]").source("b", "derives-from: [unknown]");
    assertEquals(List.of("0 a"), shown(tree().own()));
    assertEquals(List.of("0 b"), shown(tree().unknown()));
    assertEquals(List.of(), tree().shared());
  }

  @Test
  void aCircleEnds() {
    source("a", "derives-from: [c]")
        .source("b", "derives-from: [a]")
        .source("c", "derives-from: [b]")
        .source("d", "derives-from: [d]");
    OriginTree tree = tree();
    assertEquals(3, tree.shared().get(0).rows().size());
    assertEquals(List.of("0 d"), shown(tree.unknown()));
  }

  @Test
  void aCircleThatIsMetAtItsEndLeavesOneTree() {
    source("a", "derives-from: [b]")
        .source("b", "derives-from: [c]")
        .source("c", "derives-from: [d]")
        .source("d", "derives-from: [a, e]")
        .source("e", "derives-from: [own]");
    assertEquals(List.of("0 e", "1 d", "2 c", "3 b", "4 a"), shown(tree().shared().get(0).rows()));
  }

  @Test
  void aLongChainIsListedWhole() {
    source("s0", "derives-from: [own]");
    for (int i = 1; i < 300; i++) {
      source("s" + i, "derives-from: [s" + (i - 1) + "]");
    }
    assertEquals(299, tree().shared().get(0).rows().get(299).depth());
  }
}
