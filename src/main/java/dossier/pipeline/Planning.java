package dossier.pipeline;

import dossier.emit.Emitters;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.pipeline.Equipment.Press;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.EditionRenderer;
import dossier.pipeline.make.References;
import dossier.pipeline.make.Renderer;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.InLanguage;
import dossier.report.Outcome;
import dossier.route.SitePlan;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.view.Pages;
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
 * What the site will consist of, and who can make it.
 *
 * @param plan every file, before any of them is made
 * @param keeping what of it need not be made again
 */
record Planning(SitePlan plan, Renderer renderer, Keeping keeping) {

  /** Plans; there is no value where a template or the words cannot be read. */
  static Outcome<Planning> of(Materials materials, Request request) throws IOException {
    return Equipment.of(request.templates(), languages(materials))
        .then(equipment -> of(materials, equipment, keeping(request, materials, equipment)));
  }

  /** Plans, with what is there. */
  static Outcome<Planning> of(Materials materials, Equipment equipment, Keeping keeping) {
    Renderer renderer = renderer(materials, equipment, keeping.values());
    return SitePlan.of(renderer.planned()).map(plan -> new Planning(plan, renderer, keeping));
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

  private static Renderer renderer(Materials materials, Equipment equipment, Recall recall) {
    Checked checked = materials.checked();
    Press press = equipment.around(checked.dossier().settings().language());
    Map<Address, Artifact> files = new TreeMap<>();
    Stream.concat(materials.pictures().files().stream(), press.templates().assets())
        .forEach(file -> files.put(file.address(), file));
    List<EditionRenderer> editions =
        checked.languages().values().stream()
            .map(language -> edition(language, materials, equipment))
            .toList();
    Pages pages = pages(checked.dossier(), checked.comparisons(), materials, press);
    List<Address> further = new ArrayList<>(pages.furtherParts());
    editions.forEach(edition -> further.addAll(edition.pages()));
    Emitters emitters = new Emitters(checked.dossier(), press.words(), further, recall);
    return new Renderer(pages, emitters, press.templates(), files, editions);
  }

  /** Nothing that was made of a case file for the original is recalled for its translation. */
  private static EditionRenderer edition(
      InLanguage language, Materials materials, Equipment equipment) {
    Dossier dossier = language.dossier();
    Press press = equipment.around(dossier.settings().language());
    Pages pages = pages(dossier, language.comparisons(), materials, press);
    Emitters emitters = new Emitters(dossier, press.words(), List.of(), Recall.NOTHING);
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
        References.of(dossier, materials.style(), press.bibliographers()),
        materials.pictures().all());
  }
}
