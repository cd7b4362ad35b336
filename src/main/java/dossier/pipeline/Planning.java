package dossier.pipeline;

import dossier.emit.Emitters;
import dossier.pipeline.Equipment.Press;
import dossier.pipeline.keep.Keeping;
import dossier.pipeline.make.References;
import dossier.pipeline.make.Renderer;
import dossier.pipeline.read.Checked;
import dossier.report.Outcome;
import dossier.route.SitePlan;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Recall;
import dossier.view.Pages;
import dossier.words.Catalogue;
import dossier.words.Words;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
    String language = materials.checked().dossier().settings().language();
    return new TreeSet<>(Set.of(Catalogue.around(language)));
  }

  private static Renderer renderer(Materials materials, Equipment equipment, Recall recall) {
    Checked checked = materials.checked();
    Pictures pictures = materials.pictures();
    Press press = equipment.around(checked.dossier().settings().language());
    Words words = press.words();
    Map<Address, Artifact> files = new TreeMap<>();
    Stream.concat(pictures.files().stream(), press.templates().assets())
        .forEach(file -> files.put(file.address(), file));
    Pages pages =
        new Pages(
            checked.dossier(),
            words,
            checked.comparisons(),
            References.of(checked.dossier(), materials.style(), press.bibliographers()),
            pictures.all());
    Emitters emitters = new Emitters(checked.dossier(), words, pages.furtherParts(), recall);
    return new Renderer(pages, emitters, press.templates(), files);
  }
}
