package dossier.pipeline;

import dossier.check.Checks;
import dossier.cite.Style;
import dossier.emit.Emitters;
import dossier.evidence.Comparisons;
import dossier.graph.Dossier;
import dossier.pipeline.BuildResult.Counts;
import dossier.pipeline.folder.TemplateFolder;
import dossier.render.TemplateRenderer;
import dossier.render.Templates;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.Artifact;
import dossier.site.Site;
import dossier.site.publish.Publisher;
import dossier.text.Span;
import dossier.view.Pages;
import dossier.view.frame.View;
import dossier.view.part.Bibliography;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole pipeline, from the content folder to the published site. */
public final class Build {
  private final Request request;
  private final Progress progress;
  private final Guarding guarding;
  private final Optional<Publisher> publisher;
  private final List<Diagnostic> findings = new ArrayList<>();

  private Build(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.guarding = new Guarding(request.names());
    this.publisher = request.out().map(out -> new Publisher(out, request.offLimits()));
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
    prepare();
    findings.addAll(guarding.files(sources()));
    Linked linked = link(Loaded.of(request.content(), request.drafts(), progress));
    if (!linked.isWhole() || !passes()) {
      return result(false, linked.counts(0));
    }
    lostAddresses(linked.dossier().orElseThrow());
    List<View> pages = views(linked);
    Outcome<Site> site = Site.of(artifacts(linked, pages));
    findings.addAll(site.complaints());
    guard(site);
    boolean published = passes() && site.value().isPresent() && publish(site.value().get());
    return result(published, linked.counts(pages.size()));
  }

  /** What keeps every site from being published is said before the work, and not after it. */
  private void prepare() throws IOException {
    if (publisher.isPresent()) {
      findings.addAll(publisher.get().prepare());
    }
  }

  private void lostAddresses(Dossier dossier) throws IOException {
    if (request.out().isPresent()) {
      findings.addAll(LostAddresses.in(request.out().get(), dossier));
    }
  }

  /** The folders that what is published is made of. */
  private List<Path> sources() {
    return Stream.concat(Stream.of(request.content()), request.templates().stream()).toList();
  }

  /** Reads every byte that readers will be able to read. */
  private void guard(Outcome<Site> site) throws IOException {
    List<Artifact> artifacts = site.value().map(Site::artifacts).orElse(List.of());
    progress.begin("looking for protected names", artifacts.size());
    findings.addAll(guarding.site(artifacts));
    if (publisher.isPresent() && site.value().isPresent() && request.names().isPresent()) {
      findings.addAll(guarding.each(publisher.get().carried(site.value().get())));
    }
  }

  /** What is known before the first page is made. */
  private record Linked(
      Optional<Dossier> dossier,
      Optional<Comparisons> comparisons,
      Optional<Style> style,
      Pictures pictures) {

    boolean isWhole() {
      return dossier.isPresent() && comparisons.isPresent() && style.isPresent();
    }

    Counts counts(int pages) {
      return dossier
          .map(Dossier::shelf)
          .map(shelf -> new Counts(shelf.stories().size(), shelf.sources().size(), pages))
          .orElse(Counts.NONE);
    }
  }

  private Linked link(Loaded loaded) throws IOException {
    findings.addAll(loaded.complaints());
    if (loaded.dossier().isEmpty()) {
      return new Linked(Optional.empty(), Optional.empty(), Optional.empty(), Pictures.NONE);
    }
    Dossier dossier = loaded.dossier().get();
    if (!request.unguarded()) {
      guarding.demanded(dossier.settings()).ifPresent(findings::add);
    }
    findings.addAll(Checks.run(dossier));
    Optional<Comparisons> comparisons =
        loaded.lock().flatMap(lock -> keep(Comparisons.of(dossier, lock)));
    Optional<Style> style = keep(Style.named(dossier.settings().citationStyle()));
    Pictures pictures = keep(Pictures.of(dossier, loaded.folder())).orElse(Pictures.NONE);
    return new Linked(loaded.dossier(), comparisons, style, pictures);
  }

  private List<View> views(Linked linked) {
    Dossier dossier = linked.dossier().orElseThrow();
    Comparisons comparisons = linked.comparisons().orElseThrow();
    Bibliography references = References.of(dossier, linked.style().orElseThrow(), progress);
    return Pages.of(dossier, comparisons, references, linked.pictures().all(), settings(dossier));
  }

  private List<Artifact> artifacts(Linked linked, List<View> pages) throws IOException {
    Dossier dossier = linked.dossier().orElseThrow();
    List<Artifact> all = new ArrayList<>(print(pages, linked.pictures().files()));
    all.addAll(Emitters.of(dossier, settings(dossier)));
    return all;
  }

  /** The file of the settings, from which is made what has no case file. */
  private static Span settings(Dossier dossier) {
    return dossier.settings().citationStyle().span().file().start();
  }

  private List<Artifact> print(List<View> pages, List<Artifact> media) throws IOException {
    progress.begin("printing pages", pages.size());
    TemplateRenderer press = new TemplateRenderer(templates());
    Optional<List<Artifact>> printed = keep(Outcome.all(Printing.of(pages, press, progress)));
    printed.ifPresent(all -> findings.addAll(press.unused()));
    List<Artifact> artifacts = printed.orElse(List.of());
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
    if (publisher.isEmpty()) {
      return true;
    }
    progress.begin("publishing", site.artifacts().size());
    findings.addAll(publisher.get().publish(site));
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
    List<Diagnostic> sorted = Diagnostic.inOrder(findings);
    return new BuildResult(sorted, published, counts);
  }
}
