package dossier.pipeline.make;

import dossier.emit.Emitters;
import dossier.render.TemplateRenderer;
import dossier.render.Turns;
import dossier.report.Outcome;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.view.Pages;
import dossier.view.frame.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the files of a plan, each alone and in any order: the same key gives the same bytes. Safe
 * to share between threads.
 *
 * @param files images and assets, which are there already
 * @param editions who makes those in other languages
 */
public record Renderer(
    Pages pages,
    Emitters emitters,
    TemplateRenderer templates,
    Map<Address, Artifact> files,
    List<EditionRenderer> editions)
    implements Making {

  @Override
  public List<Planned> planned() {
    List<Planned> planned = new ArrayList<>(pages.planned());
    planned.addAll(emitters.planned());
    files
        .values()
        .forEach(file -> planned.add(new Planned(file.address(), new Key.Ready(), file.origin())));
    editions.forEach(edition -> planned.addAll(edition.planned()));
    return planned;
  }

  /** The file that was planned; of the search all files. */
  @Override
  public Outcome<List<Artifact>> make(Planned planned, Turns turns) {
    return planned.key().as(new ByKind(planned, turns));
  }

  private final class ByKind implements Key.Cases<Outcome<List<Artifact>>> {
    private final Planned planned;
    private final Turns turns;

    ByKind(Planned planned, Turns turns) {
      this.planned = planned;
      this.turns = turns;
    }

    private Outcome<List<Artifact>> page(View view) {
      return templates.print(view, turns).map(List::of);
    }

    private Outcome<List<Artifact>> file(byte[] bytes) {
      return Outcome.of(List.of(new Artifact(planned.address(), bytes, planned.origin())));
    }

    @Override
    public Outcome<List<Artifact>> entryPage(Key.EntryPage key) {
      return page(pages.of(key));
    }

    @Override
    public Outcome<List<Artifact>> moved(Key.Moved key) {
      return page(pages.of(key, planned.origin()));
    }

    @Override
    public Outcome<List<Artifact>> fixed(Key.Fixed key) {
      return page(pages.of(key));
    }

    @Override
    public Outcome<List<Artifact>> anchors(Key.Anchors key) {
      return file(emitters.bytes(key));
    }

    @Override
    public Outcome<List<Artifact>> citationFile(Key.CitationFile key) {
      return file(emitters.bytes(key));
    }

    @Override
    public Outcome<List<Artifact>> once(Key.Once key) {
      return file(emitters.bytes(key));
    }

    @Override
    public Outcome<List<Artifact>> tableFile(Key.TableFile key) {
      return file(emitters.bytes(key));
    }

    @Override
    public Outcome<List<Artifact>> downloadFile(Key.DownloadFile key) {
      return file(emitters.bytes(key));
    }

    @Override
    public Outcome<List<Artifact>> sitemapPart(Key.SitemapPart key) {
      return file(emitters.bytes(key));
    }

    @Override
    public Outcome<List<Artifact>> search(Key.Search key) {
      return Outcome.of(emitters.search());
    }

    @Override
    public Outcome<List<Artifact>> translated(Key.Translated key) {
      return editions.stream()
          .filter(edition -> edition.language().equals(key.language()))
          .findFirst()
          .orElseThrow()
          .make(planned, key.original(), turns);
    }

    @Override
    public Outcome<List<Artifact>> ready(Key.Ready key) {
      Artifact file = files.get(planned.address());
      return file == null ? Outcome.of(List.of()) : Outcome.of(List.of(file));
    }
  }
}
