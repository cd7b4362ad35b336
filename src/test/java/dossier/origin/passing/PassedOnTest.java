package dossier.origin.passing;

import static dossier.made.CaseText.source;
import static dossier.made.CaseText.story;
import static dossier.made.ClaimText.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.made.CaseText;
import dossier.made.MadeUp;
import dossier.model.Entries;
import dossier.model.Source;
import dossier.text.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts under those from which they have something. */
class PassedOnTest {
  private static final CaseText POST = source("post");
  private static final CaseText VIDEO = source("video");

  private static CaseText from(String id, String upstreams) {
    return source(id).with("derives-from", upstreams);
  }

  private static Entries entries(CaseText... sources) {
    return MadeUp.of(sources).dossier().entries();
  }

  private static List<PassedOn> trees(List<CaseText> sources, String... evidence) {
    CaseText story =
        story("case")
            .claims(claim("it").supportedBy(evidence))
            .body("\nSo [@" + String.join("; @", evidence) + "].\n");
    Entries entries = MadeUp.of(sources.toArray(CaseText[]::new)).with(story).dossier().entries();
    return PassedOn.of(entries.stories().get(0).claims(), entries::source);
  }

  private static String drawn(PassedOn passed) {
    return passed.origins().stream().map(PassedOnTest::drawn).collect(Collectors.joining(" + "));
  }

  private static String drawn(PassedOn.Text text) {
    String also = text.alsoFrom().stream().map(it -> "&" + it.id()).collect(Collectors.joining());
    String below = text.below().stream().map(PassedOnTest::drawn).collect(Collectors.joining(" "));
    return text.source().id()
        + also
        + (text.more() > 0 ? "…" + text.more() : "")
        + (below.isEmpty() ? "" : "(" + below + ")");
  }

  @Test
  void eachTextStandsUnderTheFirstThatItNames() {
    List<PassedOn> trees =
        trees(
            List.of(
                POST,
                VIDEO,
                from("paper", "[post, video]"),
                from("copy", "[paper]"),
                from("clip", "[video]")),
            "copy",
            "clip");
    assertEquals(
        List.of("post(paper&video(copy))", "video(clip)"),
        trees.stream().map(PassedOnTest::drawn).toList());
  }

  @Test
  void originsOfOneTextAndNothingElseStandTogether() {
    List<PassedOn> trees = trees(List.of(POST, VIDEO, from("paper", "[post, video]")), "paper");
    assertEquals(List.of("post(paper) + video"), trees.stream().map(PassedOnTest::drawn).toList());
    assertEquals(PassedOn.Known.AT_LEAST_ONE, trees.get(0).known());
  }

  @Test
  void whatNobodyHasItFromIsNotDrawn() {
    assertEquals(List.of(), trees(List.of(POST), "post"));
  }

  @Test
  void whatThereIsNoRoomForIsCounted() {
    List<CaseText> sources = new ArrayList<>(List.of(POST));
    List<String> ids = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      sources.add(from("paper-" + i, "[post]"));
      ids.add("paper-" + i);
    }
    PassedOn passed = trees(sources, ids.toArray(String[]::new)).get(0);
    assertEquals(7, passed.origins().get(0).below().size());
    assertEquals(3, passed.origins().get(0).more());
    assertEquals(10, passed.reports());
  }

  @Test
  void aFourthColumnIsCountedToo() {
    List<PassedOn> trees =
        trees(List.of(POST, from("a", "[post]"), from("b", "[a]"), from("c", "[b]")), "c");
    assertEquals("post(a(b…1))", drawn(trees.get(0)));
  }

  @Test
  void aLongChainOfEvidenceIsCountedWhole() {
    List<CaseText> sources = new ArrayList<>(List.of(POST));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      sources.add(from("s" + i, i == 0 ? "[post]" : "[s" + (i - 1) + "]"));
      ids.add("s" + i);
    }
    PassedOn passed = trees(sources, ids.toArray(String[]::new)).get(0);
    assertEquals("post(s0(s1…2998))", drawn(passed));
    assertEquals(3000, passed.reports());
  }

  @Test
  void theWayIsKnownOrInferredOrNotSaid() {
    List<PassedOn> trees =
        trees(
            List.of(POST, from("told", "[post]"), from("guessed", "[\"post?\"]")),
            "told",
            "guessed");
    assertEquals(
        List.of(Way.Kind.TOLD, Way.Kind.INFERRED),
        trees.get(0).origins().get(0).below().stream()
            .map(text -> text.way().orElseThrow().kind())
            .toList());
    assertEquals(PassedOn.Known.AT_LEAST_ONE, trees.get(0).known());
  }

  @Test
  void aSourceStandsBetweenWhatItHasAndWhatOthersHaveFromIt() {
    Entries entries =
        entries(POST, from("a", "[post]"), from("b", "[a]"), from("c", "[b]"), from("d", "[b]"));
    Source b = entries.source(new Id("b")).orElseThrow();
    List<Source> derived =
        List.of(
            entries.source(new Id("c")).orElseThrow(), entries.source(new Id("d")).orElseThrow());
    Optional<PassedOn> around = PassedOn.of(b, derived, entries::source);
    assertEquals("a&post(b(c d))", drawn(around.orElseThrow()));
    assertTrue(PassedOn.of(b, List.of(), entries::source).isPresent());
  }
}
