package dossier.pipeline;

import dossier.edition.Edition;
import dossier.emit.Emitters;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.graph.Touched;
import dossier.pipeline.Equipment.Press;
import dossier.pipeline.edition.EditionMaking;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.EditionRenderer;
import dossier.pipeline.make.Making;
import dossier.pipeline.make.References;
import dossier.pipeline.make.Renderer;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.InLanguage;
import dossier.pipeline.seal.Sealing;
import dossier.report.Outcome;
import dossier.route.SitePlan;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.view.Pages;
import dossier.view.part.Bibliography;
import dossier.words.Catalogue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    return Equipment.of(request.templates(), languages(materials))
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
    Dossier dossier = materials.checked().dossier();
    Press press = equipment.around(dossier.settings().language());
    Pages pages = pages(dossier, materials.checked().comparisons(), materials, press);
    Renderer renderer = renderer(materials, equipment, pages, keeping.values());
    Making making =
        new EditionMaking(
                dossier,
                press.words(),
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
    Press press = equipment.around(checked.dossier().settings().language());
    Pages pages =
        renderer
            .pages()
            .next(
                checked.dossier(),
                checked.comparisons(),
                bibliography(checked.dossier(), materials, press),
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

  /** The languages of the words that its pages have. */
  static SortedSet<String> languages(Materials materials) {
    return materials.checked().dossier().settings().editions().all().stream()
        .map(edition -> Catalogue.around(edition.language()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Renderer renderer(
      Materials materials, Equipment equipment, Pages pages, Recall recall) {
    Checked checked = materials.checked();
    Press press = equipment.around(checked.dossier().settings().language());
    Map<Address, Artifact> files = new TreeMap<>();
    Stream.concat(materials.pictures().files().stream(), press.templates().assets())
        .forEach(file -> files.put(file.address(), file));
    List<EditionRenderer> editions =
        checked.languages().values().stream()
            .map(language -> edition(language, materials, equipment))
            .toList();
    Emitters emitters =
        new Emitters(
            checked.dossier(),
            checked.comparisons(),
            press.words(),
            () -> further(pages, editions),
            recall);
    return new Renderer(pages, emitters, press.templates(), files, editions);
  }

  private static List<Address> further(Pages pages, List<EditionRenderer> editions) {
    return Stream.concat(
            pages.furtherParts().stream(), editions.stream().flatMap(one -> one.pages().stream()))
        .toList();
  }

  /** Nothing that was made of a case file for the original is recalled for its translation. */
  private static EditionRenderer edition(
      InLanguage language, Materials materials, Equipment equipment) {
    Dossier dossier = language.dossier();
    Press press = equipment.around(dossier.settings().language());
    Pages pages = pages(dossier, language.comparisons(), materials, press);
    Emitters emitters =
        new Emitters(dossier, language.comparisons(), press.words(), List::of, Recall.NOTHING);
    return new EditionRenderer(
        dossier.settings().editions().here(),
        new Renderer(pages, emitters, press.templates(), Map.of(), List.of()));
  }

  private static Pages pages(
      Dossier dossier, Comparisons comparisons, Materials materials, Press press) {
    return new Pages(
        dossier,
        press.words(),
        comparisons,
        bibliography(dossier, materials, press),
        materials.pictures().all());
  }

  private static Bibliography bibliography(Dossier dossier, Materials materials, Press press) {
    return References.of(dossier, materials.style(), press.bibliographers());
  }
}
