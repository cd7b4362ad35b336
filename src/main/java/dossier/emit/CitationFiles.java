package dossier.emit;

import dossier.cite.CitationFile;
import dossier.cite.Item;
import dossier.cite.Items;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.value.CitationFormat;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What programs for references read: each source, all sources in order of their ids, and each story
 * that is to be read.
 */
final class CitationFiles {
  private final Dossier dossier;
  private final List<Artifact> files = new ArrayList<>();

  private CitationFiles(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Artifact> of(Dossier dossier, Span settings) {
    CitationFiles citations = new CitationFiles(dossier);
    List<Source> sources = dossier.shelf().sources();
    sources.forEach(source -> citations.add(source, citations.item(source)));
    dossier.shelf().stories().forEach(story -> citations.add(story, citations.item(story)));
    List<Item> all = sources.stream().map(citations::item).toList();
    for (CitationFormat format : CitationFormat.values()) {
      citations.files.add(file(Addresses.ofAllSources(format), format, all, settings));
    }
    return citations.files;
  }

  private void add(Entry entry, Item item) {
    for (CitationFormat format : CitationFormat.values()) {
      Address address = Addresses.of(entry, format);
      files.add(file(address, format, List.of(item), entry.header().span()));
    }
  }

  private Item item(Source source) {
    return Items.of(
        source,
        source.sight().through().stream()
            .flatMap(id -> dossier.shelf().source(id.value()).stream())
            .toList(),
        dossier.settings());
  }

  private Item item(Story story) {
    return Items.of(story, dossier.settings(), Addresses.onTheWeb(story, dossier.settings()));
  }

  private static Artifact file(
      Address address, CitationFormat format, List<Item> items, Span origin) {
    byte[] bytes = CitationFile.of(format, items).getBytes(StandardCharsets.UTF_8);
    return new Artifact(address, bytes, origin);
  }
}
