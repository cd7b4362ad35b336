package dossier.origin;

import static dossier.made.CaseText.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Entries;
import dossier.model.Source;
import dossier.text.Id;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Through which hands quoted words came. */
class HandsTest {
  private static final CaseText POST = source("post").with("publisher", "The Group");
  private static final CaseText PAPER =
      source("paper").with("publisher", "The Paper").with("derives-from", "[post]");

  private static Hands of(String translator, CaseText read, CaseText... others) {
    Entries entries = MadeUp.of(others).with(read).with(POST).dossier().entries();
    Source source = entries.source(new Id(read.id())).orElseThrow();
    return Hands.of(
        new Hands.Quest(source, Optional.of(translator).filter(it -> !it.isEmpty()), Set.of()),
        entries::source);
  }

  private static List<List<String>> ids(Hands hands) {
    return hands.hands().stream()
        .map(hand -> hand.sources().stream().map(source -> source.id().value()).toList())
        .toList();
  }

  private static CaseText weekly(String from) {
    return source("weekly").with("publisher", "The Weekly").with("derives-from", from);
  }

  @Test
  void whereThereIsOneWayItIsFollowedToTheEnd() {
    Hands hands = of("", weekly("[paper]"), PAPER);
    assertEquals(List.of(List.of("post"), List.of("paper"), List.of("weekly")), ids(hands));
    assertEquals(Hands.Beginning.ITSELF, hands.begins());
  }

  @Test
  void ofSeveralTheOneThatTranslatedIsChosen() {
    Hands hands = of("paper", weekly("[post, paper, unknown]"), PAPER);
    assertEquals(List.of(List.of("post"), List.of("paper"), List.of("weekly")), ids(hands));
    assertEquals(
        List.of(false, true, false), hands.hands().stream().map(Hands.Hand::translated).toList());
  }

  @Test
  void whereNobodyIsNamedNothingIsGuessed() {
    Hands hands = of("", weekly("[post, paper, unknown]"), PAPER);
    assertEquals(List.of(List.of("weekly")), ids(hands));
    assertEquals(Hands.Beginning.NOT_SAID, hands.begins());
  }

  @Test
  void twoThatItCanOnlyBeStandInOnePlace() {
    Hands hands = of("", weekly("[post, paper]"), PAPER);
    assertEquals(List.of(List.of("post", "paper"), List.of("weekly")), ids(hands));
    assertEquals(Hands.Beginning.OPEN, hands.begins());
  }

  @Test
  void whatEditorsInferIsMarked() {
    assertEquals(
        List.of(false, true),
        of("", weekly("[\"post?\"]")).hands().stream().map(Hands.Hand::inferred).toList());
  }
}
