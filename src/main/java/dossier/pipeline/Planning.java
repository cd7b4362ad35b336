package dossier.pipeline;

import dossier.edition.Edition;
import dossier.emit.Emitters;
import dossier.pipeline.edition.EditionMaking;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.Making;
import dossier.pipeline.make.References;
import dossier.pipeline.make.Renderer;
import dossier.pipeline.read.Checked;
import dossier.report.Outcome;
import dossier.route.SitePlan;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.view.Pages;
import dossier.words.Words;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the site will consist of, or another edition, and who can make it.
 *
 * @param plan every file, before any of them is made
 * @param renderer who can make the files of the site
 * @param making who can make those of the plan
 * @param keeping what of it need not be made again
 */
record Planning(SitePlan plan, Renderer renderer, Making making, Keeping keeping) {

  /** Plans; there is no value where a template or the words cannot be read. */
  static Outcome<Planning> of(Materials materials, Request request) throws IOException {
    return Equipment.of(request.templates())
        .then(
            equipment ->
                of(
                    materials,
                    equipment,
                    request.edition(),
                    keeping(request, materials, equipment)));
  }

  /** Plans, with what is there. */
  static Outcome<Planning> of(
      Materials materials, Equipment equipment, Edition edition, Keeping keeping) {
    Renderer renderer = renderer(materials, equipment, keeping.values());
    Making making =
        new EditionMaking(
                materials.checked().dossier(),
                equipment.words(),
                renderer,
                materials.pictures().all().keySet())
            .of(edition);
    return SitePlan.of(making.planned()).map(plan -> new Planning(plan, renderer, making, keeping));
  }

  private static Keeping keeping(Request request, Materials materials, Equipment equipment) {
    return request
        .kept()
        .map(
            site ->
                Keeping.of(
                    materials.checked(), site, equipment.own(), materials.pictures().files()))
        .orElse(Keeping.NOTHING);
  }

  private static Renderer renderer(Materials materials, Equipment equipment, Recall recall) {
    Checked checked = materials.checked();
    Pictures pictures = materials.pictures();
    Words words = equipment.words();
    Map<Address, Artifact> files = new TreeMap<>();
    Stream.concat(pictures.files().stream(), equipment.templates().assets())
        .forEach(file -> files.put(file.address(), file));
    Pages pages =
        new Pages(
            checked.dossier(),
            words,
            checked.comparisons(),
            References.of(checked.dossier(), materials.style(), equipment.bibliographers()),
            pictures.all());
    Emitters emitters = new Emitters(checked.dossier(), words, pages.furtherParts(), recall);
    return new Renderer(pages, emitters, equipment.templates(), files);
  }
}
