package dossier.pipeline.make;

import dossier.cite.Style;
import dossier.emit.Emitters;
import dossier.evidence.Comparisons;
import dossier.evidence.lock.QuotesLock;
import dossier.graph.Dossier;
import dossier.made.MadeUp;
import dossier.render.TemplateRenderer;
import dossier.render.Templates;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.view.Pages;
import dossier.words.Words;
import java.util.List;
import java.util.Map;

/** Who makes the site of a made-up dossier, without a disk. */
public final class MadeRenderer {
  private MadeRenderer() {}

  /** With the bundled templates and these instead of some of them, and files that are there. */
  public static Renderer of(MadeUp made, Templates templates, Map<Address, Artifact> files) {
    Dossier dossier = made.dossier();
    Words words = Words.english();
    Comparisons comparisons = Comparisons.of(dossier, QuotesLock.EMPTY).value().orElseThrow();
    Pages pages =
        new Pages(
            dossier,
            words,
            comparisons,
            References.of(dossier, Style.bundled("apa"), new Bibliographers(words)),
            Map.of());
    TemplateRenderer renderer = new TemplateRenderer(templates, words);
    return new Renderer(
        pages,
        new Emitters(dossier, comparisons, words, pages::furtherParts, Recall.NOTHING),
        renderer,
        files,
        List.of());
  }
}
