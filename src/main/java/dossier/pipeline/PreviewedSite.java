package dossier.pipeline;

import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.pipeline.make.PageMaker;
import dossier.pipeline.make.Renderer;
import dossier.report.Outcome;
import dossier.route.Addresses;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Artifact;
import dossier.text.Memo;
import dossier.text.TextFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A site of which each file is made when it is asked for, with the bytes that a build would give
 * it. Safe to share between threads.
 */
public final class PreviewedSite {
  private final Dossier dossier;
  private final Renderer renderer;
  private final PageMaker maker;
  private final Map<String, Planned> planned = new HashMap<>();
  private final Memo<Planned, Map<String, Artifact>> search = new Memo<>();

  PreviewedSite(Dossier dossier, Planning planning, PageMaker maker) {
    this.dossier = dossier;
    this.renderer = planning.renderer();
    this.maker = maker;
    planning.plan().files().forEach(file -> planned.put(file.address().path(), file));
  }

  /** The paths of all its files; to know those of the search, it is made. */
  public SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>();
    for (Planned file : planned.values()) {
      if (isSearch(file)) {
        paths.addAll(search(file).keySet());
      } else {
        paths.add(file.address().path());
      }
    }
    return paths;
  }

  /** The file at a path, such as {@code stories/one.html}; empty if there is none. */
  public Optional<Outcome<Artifact>> file(String path) {
    Planned file = planned.get(path);
    return file != null && !isSearch(file)
        ? Optional.of(maker.make(renderer, file).map(made -> made.get(0)))
        : planned.values().stream()
            .filter(PreviewedSite::isSearch)
            .map(one -> search(one).get(path))
            .filter(found -> found != null)
            .findFirst()
            .map(Outcome::of);
  }

  private static boolean isSearch(Planned file) {
    return file.key().isSearch();
  }

  private Map<String, Artifact> search(Planned file) {
    return search.of(
        file,
        asked ->
            maker.make(renderer, asked).value().orElse(List.of()).stream()
                .collect(Collectors.toMap(made -> made.address().path(), made -> made)));
  }

  /**
   * What a page was written in.
   *
   * @param file the case file
   * @param lines where in it each part of the page begins, by its id there, counted from 1
   */
  public record Written(String file, SortedMap<String, Integer> lines) {}

  /** What the page of an entry was written in; empty for every other file. */
  public Optional<Written> written(String path) {
    return Optional.ofNullable(planned.get(path))
        .map(Planned::key)
        .filter(Key.EntryPage.class::isInstance)
        .map(Key.EntryPage.class::cast)
        .flatMap(key -> dossier.entries().find(key.id()))
        .map(PreviewedSite::written);
  }

  private static Written written(Entry entry) {
    TextFile file = entry.header().file();
    SortedMap<String, Integer> lines = new TreeMap<>();
    entry.body().starts().forEach((id, start) -> lines.put(id, file.line(start)));
    return new Written(file.path(), lines);
  }

  /** The page of the entry that is written in a case file. */
  public Optional<String> pageOf(String file) {
    return dossier.entries().all().stream()
        .filter(entry -> entry.header().file().path().equals(file))
        .findFirst()
        .map(entry -> Addresses.of(entry).path());
  }
}
