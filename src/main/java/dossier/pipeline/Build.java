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
import dossier.route.SitePlan;
import dossier.site.Address;
import dossier.site.Artifact;
import dossier.site.publish.Draft;
import dossier.site.publish.Publisher;
import dossier.site.publish.Refusal;
import dossier.text.Span;
import dossier.view.Pages;
import dossier.view.part.Bibliography;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    Renderer renderer = renderer(linked);
    Optional<SitePlan> plan = keep(SitePlan.of(renderer.planned()));
    boolean published = passes() && plan.isPresent() && publish(plan.get(), renderer);
    return result(published, linked.counts(pages(plan)));
  }

  private static int pages(Optional<SitePlan> plan) {
    return plan.map(SitePlan::pages).orElse(0);
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
          .map(Dossier::entries)
          .map(entries -> new Counts(entries.stories().size(), entries.sources().size(), pages))
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

  private Renderer renderer(Linked linked) throws IOException {
    Dossier dossier = linked.dossier().orElseThrow();
    Span settings = settings(dossier);
    Bibliography references = References.of(dossier, linked.style().orElseThrow(), progress);
    TemplateRenderer templates = new TemplateRenderer(templates());
    Map<Address, Artifact> files = new TreeMap<>();
    Stream.concat(linked.pictures().files().stream(), templates.assets())
        .forEach(file -> files.put(file.address(), file));
    Pages pages =
        new Pages(
            dossier,
            linked.comparisons().orElseThrow(),
            references,
            linked.pictures().all(),
            settings);
    return new Renderer(pages, new Emitters(dossier), templates, files, settings);
  }

  /** The file of the settings, from which is made what has no case file. */
  private static Span settings(Dossier dossier) {
    return dossier.settings().citationStyle().span().file().start();
  }

  private Templates templates() throws IOException {
    Optional<Path> folder = request.templates();
    return folder.isPresent()
        ? keep(TemplateFolder.read(folder.get())).orElse(Templates.NONE)
        : Templates.NONE;
  }

  /** Reads every byte that readers will be able to read, and publishes if nothing is wrong. */
  private boolean publish(SitePlan plan, Renderer renderer) throws IOException {
    try {
      if (publisher.isPresent()) {
        publish(plan, renderer, publisher.get());
      } else {
        pull(plan, renderer, file -> {});
      }
    } catch (Refusal e) {
      findings.addAll(e.diagnostics());
    }
    return passes();
  }

  private void publish(SitePlan plan, Renderer renderer, Publisher publisher)
      throws IOException, Refusal {
    try (Draft draft = publisher.begin()) {
      pull(plan, renderer, draft::lay);
      if (request.names().isPresent()) {
        findings.addAll(guarding.each(draft.carried()));
      }
      if (passes()) {
        findings.addAll(draft.publish());
      }
    }
  }

  private interface Laying {
    void lay(Artifact file) throws IOException, Refusal;
  }

  private void pull(SitePlan plan, Renderer renderer, Laying laying) throws IOException, Refusal {
    new Pull(renderer, progress)
        .all(
            plan.files(),
            made -> {
              for (Artifact file : keep(made).orElse(List.of())) {
                findings.addAll(guarding.published(file));
                laying.lay(file);
              }
            });
    findings.addAll(renderer.templates().unused());
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
