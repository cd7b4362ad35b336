package dossier.pipeline;

import static dossier.made.CaseText.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.guard.ProtectedNames;
import dossier.made.MadeUp;
import dossier.made.Pier;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.MadeRenderer;
import dossier.pipeline.make.Progress;
import dossier.pipeline.make.Renderer;
import dossier.pipeline.seal.Sealing;
import dossier.render.Templates;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.route.SitePlan;
import dossier.site.publish.OffLimits;
import dossier.text.Decoded;
import dossier.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is published whole or not at all. */
class PublishingTest {
  private static final Templates BROKEN =
      new Templates(
          Map.of("story.ftlh", new TextFile("templates/story.ftlh", "${page.nothing}")),
          Map.of(),
          Map.of());
  private static final Templates UNUSED =
      new Templates(
          Map.of("storys.ftlh", new TextFile("templates/storys.ftlh", "So")), Map.of(), Map.of());

  @TempDir private Path folder;

  private static Planning planning(MadeUp made, Templates templates) {
    Renderer renderer = MadeRenderer.of(made, templates, Map.of());
    return new Planning(
        SitePlan.of(renderer.planned()).value().orElseThrow(),
        renderer,
        renderer,
        Keeping.NOTHING,
        Sealing.NONE);
  }

  private static Publishing publishing(Planning planning, boolean strict) {
    return new Publishing(
        planning, new Guarding(Optional.empty()), accepting(strict), Progress.NONE);
  }

  private static Accepting accepting(boolean strict) {
    Request request =
        new Request(
            Path.of("content"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            strict,
            false);
    return new Accepting(request, Outcome.failed(List.of()), LocalDate.EPOCH);
  }

  private static List<Rule> rules(Outcome<List<Path>> published) {
    return published.complaints().stream().map(found -> found.rule()).distinct().toList();
  }

  private Target target() throws Exception {
    Path content = Files.createDirectories(folder.resolve("content"));
    return Target.folder(folder.resolve("site"), OffLimits.of(content, Optional.empty()));
  }

  @Test
  void withNowhereToPublishIntoEverythingIsMadeAllTheSame() throws Exception {
    Outcome<List<Path>> made =
        publishing(planning(Pier.dossier(), Templates.NONE), true).into(Target.NOWHERE, List.of());
    assertEquals(Outcome.of(List.of()), made);
  }

  @Test
  void anErrorIsToldAndNothingPasses() throws Exception {
    Outcome<List<Path>> made =
        publishing(planning(Pier.dossier(), BROKEN), false).into(Target.NOWHERE, List.of());
    assertEquals(List.of(Rule.TEMPLATE_ERROR), rules(made));
    assertEquals(Optional.empty(), made.value());
  }

  @Test
  void aWarningPassesUnlessAllAreToBeHeeded() throws Exception {
    Outcome<List<Path>> made =
        publishing(planning(Pier.dossier(), UNUSED), false).into(Target.NOWHERE, List.of());
    assertEquals(List.of(Rule.UNUSED_FILE), rules(made));
    assertEquals(Optional.of(List.of()), made.value());
    made = publishing(planning(Pier.dossier(), UNUSED), true).into(Target.NOWHERE, List.of());
    assertEquals(Optional.empty(), made.value());
  }

  @Test
  void aSiteStandsAsItWasAfterAnError() throws Exception {
    Path minutes = folder.resolve("site/sources/the-minutes.html");
    publishing(planning(Pier.dossier(), Templates.NONE), false).into(target(), List.of());
    String before = Files.readString(minutes);
    MadeUp changed = Pier.dossier().with(source("the-minutes").with("title", "Changed"));
    publishing(planning(changed, BROKEN), false).into(target(), List.of());
    assertEquals(before, Files.readString(minutes));
    publishing(planning(changed, Templates.NONE), false).into(target(), List.of());
    assertTrue(Files.readString(minutes).contains("Changed"));
  }

  @Test
  void whatTheGuardFindsKeepsTheSiteBack() throws Exception {
    ProtectedNames names =
        ProtectedNames.read(
                Decoded.utf8(
                    "list", "Khvorostyanov | Хворостьянов\n".getBytes(StandardCharsets.UTF_8)))
            .value()
            .orElseThrow();
    MadeUp named = Pier.dossier().with(source("x").with("title", "Khvorostyanov"));
    Publishing guarded =
        new Publishing(
            planning(named, Templates.NONE),
            new Guarding(Optional.of(names)),
            accepting(false),
            Progress.NONE);
    assertEquals(List.of(Rule.PROTECTED_NAME), rules(guarded.into(target(), List.of())));
    assertFalse(Files.exists(folder.resolve("site")));
  }
}
