package dossier.build;

import dossier.build.BuildResult.Counts;
import dossier.check.Checks;
import dossier.cite.Style;
import dossier.graph.Dossier;
import dossier.graph.Inventory;
import dossier.graph.Linker;
import dossier.model.Settings;
import dossier.render.Press;
import dossier.render.Templates;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.Artifact;
import dossier.site.Publisher;
import dossier.site.Site;
import dossier.view.Pages;
import dossier.view.page.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The whole pipeline, from the content folder to the published site. */
public final class Build {
  private final Request request;
  private final Progress progress;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Build(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Builds. Unless everything passes, nothing is published and the old site stands as it was.
   *
   * @throws IOException if the disk fails
   */
  public static BuildResult run(Request request, Progress progress) throws IOException {
    return new Build(request, progress).run();
  }

  private BuildResult run() throws IOException {
    Linked linked = link(ContentFolder.list(request.content()));
    if (linked.dossier().isEmpty() || linked.style().isEmpty() || !passes()) {
      return result(false, linked.counts(0));
    }
    List<View> pages = views(linked.dossier().get(), linked.style().get());
    Outcome<Site> site = Site.of(print(pages, linked.media()));
    findings.addAll(site.complaints());
    boolean published = passes() && site.value().isPresent() && publish(site.value().get());
    return result(published, linked.counts(pages.size()));
  }

  /** What is known before the first page is made. */
  private record Linked(Optional<Dossier> dossier, Optional<Style> style, List<Artifact> media) {
    Counts counts(int pages) {
      return dossier
          .map(Dossier::shelf)
          .map(shelf -> new Counts(shelf.stories().size(), shelf.sources().size(), pages))
          .orElse(Counts.NONE);
    }
  }

  private Linked link(ContentFolder folder) throws IOException {
    Reading reading = Reading.of(folder, progress);
    findings.addAll(reading.complaints());
    TreeSet<String> media = new TreeSet<>();
    folder.media().forEach(file -> media.add(folder.relative(file)));
    Inventory inventory = new Inventory(reading.unreadable(), media, request.drafts());
    Settings settings = reading.settings().value().orElse(Settings.UNREADABLE);
    Optional<Dossier> dossier = keep(Linker.link(settings, reading.entries(), inventory));
    dossier.ifPresent(whole -> findings.addAll(Checks.run(whole)));
    Optional<Style> style = keep(Style.named(settings.citationStyle()));
    List<Artifact> images = new ArrayList<>();
    if (dossier.isPresent()) {
      keep(Pictures.of(dossier.get(), folder)).ifPresent(images::addAll);
    }
    return new Linked(dossier, style, images);
  }

  private List<View> views(Dossier dossier, Style style) {
    progress.begin("setting references", dossier.shelf().sources().size());
    var references = References.of(dossier, style, progress);
    return Pages.of(dossier, references, dossier.settings().citationStyle().span().file().start());
  }

  private List<Artifact> print(List<View> pages, List<Artifact> media) throws IOException {
    progress.begin("printing pages", pages.size());
    Press press = new Press(templates());
    List<Outcome<Artifact>> printed =
        pages.parallelStream()
            .map(page -> press.print(page))
            .peek(page -> progress.step())
            .toList();
    List<Artifact> artifacts = keep(Outcome.all(printed)).orElse(List.of());
    return Stream.of(artifacts.stream(), media.stream(), press.assets())
        .flatMap(all -> all)
        .toList();
  }

  private Templates templates() throws IOException {
    Optional<Path> folder = request.templates();
    return folder.isPresent()
        ? keep(TemplateFolder.read(folder.get())).orElse(Templates.NONE)
        : Templates.NONE;
  }

  private boolean publish(Site site) throws IOException {
    if (request.out().isEmpty()) {
      return true;
    }
    progress.begin("publishing", site.artifacts().size());
    findings.addAll(new Publisher(request.out().get()).publish(site));
    return passes();
  }

  /** The gate: an error stops the build, and a warning too if it was asked to be strict. */
  private boolean passes() {
    return findings.stream().noneMatch(finding -> finding.isError() || request.strict());
  }

  private <T> Optional<T> keep(Outcome<T> outcome) {
    findings.addAll(outcome.complaints());
    return outcome.value();
  }

  private BuildResult result(boolean published, Counts counts) {
    List<Diagnostic> sorted = findings.stream().distinct().sorted(Diagnostic.BY_PLACE).toList();
    return new BuildResult(sorted, published, counts);
  }
}
