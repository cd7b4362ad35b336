package dossier.pipeline;

import dossier.emit.Emitters;
import dossier.pipeline.folder.TemplateFolder;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.References;
import dossier.pipeline.make.Renderer;
import dossier.pipeline.read.Checked;
import dossier.render.TemplateRenderer;
import dossier.render.Templates;
import dossier.report.Outcome;
import dossier.route.SitePlan;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.view.Pages;
import dossier.words.Catalogue;
import dossier.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the site will consist of, and who can make it.
 *
 * @param plan every file, before any of them is made
 * @param keeping what of it need not be made again
 */
record Planning(SitePlan plan, Renderer renderer, Keeping keeping) {

  /** Plans; there is no value where a template or the words cannot be read. */
  static Outcome<Planning> of(Materials materials, Request request) throws IOException {
    return templates(request.templates())
        .gate(false)
        .then(
            templates ->
                Catalogue.english(templates.words())
                    .gate(false)
                    .then(words -> of(materials, templates, words, request)));
  }

  private static Outcome<Planning> of(
      Materials materials, Templates templates, Words words, Request request) {
    Keeping keeping = keeping(request, materials, templates);
    Renderer renderer = renderer(materials, templates, words, keeping.values());
    return SitePlan.of(renderer.planned()).map(plan -> new Planning(plan, renderer, keeping));
  }

  private static Keeping keeping(Request request, Materials materials, Templates templates) {
    return request
        .kept()
        .map(site -> Keeping.of(materials.checked(), site, templates, materials.pictures().files()))
        .orElse(Keeping.NOTHING);
  }

  private static Outcome<Templates> templates(Optional<Path> folder) throws IOException {
    return folder.isPresent() ? TemplateFolder.read(folder.get()) : Outcome.of(Templates.NONE);
  }

  private static Renderer renderer(Materials materials, Templates own, Words words, Recall recall) {
    TemplateRenderer templates = new TemplateRenderer(own, words);
    Checked checked = materials.checked();
    Pictures pictures = materials.pictures();
    Map<Address, Artifact> files = new TreeMap<>();
    Stream.concat(pictures.files().stream(), templates.assets())
        .forEach(file -> files.put(file.address(), file));
    Pages pages =
        new Pages(
            checked.dossier(),
            words,
            checked.comparisons(),
            References.of(checked.dossier(), materials.style(), words),
            pictures.all());
    Emitters emitters = new Emitters(checked.dossier(), words, pages.furtherParts(), recall);
    return new Renderer(pages, emitters, templates, files);
  }
}
