package dossier.pipeline;

import static dossier.made.CaseText.story;
import static dossier.made.Pier.CITED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.Pictures;
import dossier.evidence.Comparisons;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.graph.Touched;
import dossier.made.Pier;
import dossier.pipeline.folder.ContentFolder;
import dossier.pipeline.read.Checked;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages are made with goes on after an error, so that all are told at once. */
class MaterialsTest {
  @TempDir private Path content;

  @Test
  void anUnknownStyleAndAnUnfitImageAreToldTogether() throws Exception {
    Files.createDirectories(content.resolve("media"));
    Files.write(content.resolve("media/a.png"), Pictures.png());
    Files.writeString(content.resolve("media/b.png"), "GIF89a");
    Dossier dossier =
        Pier.dossier()
            .media("media/a.png", "media/b.png")
            .with("dossier.yml", "title: D\nlanguage: en\npublisher: P\ncitation-style: no-such\n")
            .with(
                story("s")
                    .with("case", "9")
                    .body(CITED + "\n![a](media/a.png) ![b](media/b.png)\n"))
            .dossier();
    Comparisons none = Comparisons.of(dossier, QuotesLock.EMPTY).value().orElseThrow();
    Outcome<Materials> materials =
        Materials.of(
            new Checked(
                ContentFolder.list(content),
                dossier,
                QuotesLock.EMPTY,
                none,
                Touched.ALL,
                Map.of(),
                new TreeMap<>(),
                Optional.empty()));
    assertEquals(
        List.of(Rule.UNFIT_IMAGE, Rule.UNKNOWN_STYLE),
        materials.complaints().stream().map(Diagnostic::rule).sorted().toList());
    assertTrue(materials.value().isEmpty());
  }
}
