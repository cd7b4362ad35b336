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
import dossier.route.Key;
import dossier.route.Planned;
import dossier.text.Span;
import dossier.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What programs for references read: each source, all sources in order of their ids, and each story
 * that is to be read.
 */
final class CitationFiles {
  private final Dossier dossier;
  private final Words words;

  CitationFiles(Dossier dossier, Words words) {
    this.dossier = dossier;
    this.words = words;
  }

  List<Planned> planned(Span settings) {
    List<Planned> files = new ArrayList<>();
    dossier.entries().sources().forEach(source -> files.addAll(planned(source)));
    dossier.entries().stories().forEach(story -> files.addAll(planned(story)));
    for (CitationFormat format : CitationFormat.values()) {
      Key all = new Key.CitationFile(Optional.empty(), format);
      files.add(new Planned(Addresses.ofAllSources(format), all, settings));
    }
    return files;
  }

  private static List<Planned> planned(Entry entry) {
    return Arrays.stream(CitationFormat.values())
        .map(
            format ->
                new Planned(
                    Addresses.of(entry, format),
                    new Key.CitationFile(Optional.of(entry.id()), format),
                    entry.header().span()))
        .toList();
  }

  byte[] bytes(Key.CitationFile key) {
    List<Item> items =
        key.entry().isPresent()
            ? List.of(item(dossier.entries().find(key.entry().get()).orElseThrow()))
            : dossier.entries().sources().stream().map(this::item).toList();
    return CitationFile.of(key.format(), items, words).getBytes(StandardCharsets.UTF_8);
  }

  private Item item(Entry entry) {
    return entry instanceof Source source ? item(source) : item((Story) entry);
  }

  private Item item(Source source) {
    return Items.of(
        source,
        source.sight().through().stream()
            .flatMap(id -> dossier.entries().source(id.value()).stream())
            .toList(),
        dossier.settings(),
        words);
  }

  private Item item(Story story) {
    return Items.of(
        story, dossier.settings(), Addresses.onTheWeb(story, dossier.settings()), words);
  }
}
