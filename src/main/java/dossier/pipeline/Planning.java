package dossier.pipeline;

import dossier.edition.Edition;
import dossier.emit.Emitters;
import dossier.graph.Touched;
import dossier.pipeline.edition.EditionMaking;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.Making;
import dossier.pipeline.make.References;
import dossier.pipeline.make.Renderer;
import dossier.pipeline.read.Checked;
import dossier.pipeline.seal.Sealing;
import dossier.report.Outcome;
import dossier.route.SitePlan;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.view.Pages;
import dossier.view.part.Bibliography;
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
 * @param sealing what goes on it at the end
 */
record Planning(SitePlan plan, Renderer renderer, Making making, Keeping keeping, Sealing sealing) {

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
    Renderer renderer =
        renderer(materials, equipment, pages(materials, equipment), keeping.values());
    Making making =
        new EditionMaking(
                materials.checked().dossier(),
                equipment.words(),
                renderer,
                materials.pictures().all().keySet())
            .of(edition);
    Sealing sealing = edition.isSite() ? Sealing.of(materials.checked()) : Sealing.NONE;
    return SitePlan.of(making.planned())
        .map(plan -> new Planning(plan, renderer, making, keeping, sealing));
  }

  /**
   * Plans the site after a change, as if from scratch, with the same equipment; this must be a plan
   * of the site too.
   *
   * @param touched what may be another way than when this was planned
   */
  Outcome<Planning> next(Materials materials, Equipment equipment, Touched touched) {
    Checked checked = materials.checked();
    Pages pages =
        renderer
            .pages()
            .next(
                checked.dossier(),
                checked.comparisons(),
                bibliography(materials, equipment),
                materials.pictures().all(),
                touched);
    Renderer next = renderer(materials, equipment, pages, keeping.values());
    boolean same =
        touched.isOfOwnPages() && next.files().keySet().equals(renderer.files().keySet());
    Outcome<SitePlan> planned =
        same
            ? Outcome.of(plan.after(touched.ids(), checked.dossier().entries()))
            : SitePlan.of(next.planned());
    return planned.map(found -> new Planning(found, next, next, keeping, Sealing.of(checked)));
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

  private static Pages pages(Materials materials, Equipment equipment) {
    Checked checked = materials.checked();
    return new Pages(
        checked.dossier(),
        equipment.words(),
        checked.comparisons(),
        bibliography(materials, equipment),
        materials.pictures().all());
  }

  private static Bibliography bibliography(Materials materials, Equipment equipment) {
    return References.of(
        materials.checked().dossier(), materials.style(), equipment.bibliographers());
  }

  private static Renderer renderer(
      Materials materials, Equipment equipment, Pages pages, Recall recall) {
    Map<Address, Artifact> files = new TreeMap<>();
    Stream.concat(materials.pictures().files().stream(), equipment.templates().assets())
        .forEach(file -> files.put(file.address(), file));
    Checked checked = materials.checked();
    Emitters emitters =
        new Emitters(
            checked.dossier(),
            checked.comparisons(),
            equipment.words(),
            pages::furtherParts,
            recall);
    return new Renderer(pages, emitters, equipment.templates(), files);
  }
}
