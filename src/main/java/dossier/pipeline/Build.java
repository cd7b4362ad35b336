package dossier.pipeline;

import dossier.pipeline.BuildResult.Counts;
import dossier.pipeline.make.Progress;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.site.publish.Publisher;
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

  private Build(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.guarding = new Guarding(request.names());
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
    List<Diagnostic> before = before();
    Outcome<Checked> checked = check().after(before);
    Outcome<Planning> planned = checked.then(Materials::of).gate(request.strict()).then(this::plan);
    Outcome<Boolean> published = planned.gate(request.strict()).then(this::publish);
    Counts counts =
        checked.value().map(dossier -> dossier.counts(pages(planned))).orElse(Counts.NONE);
    return new BuildResult(
        Diagnostic.inOrder(published.complaints()),
        published.gate(request.strict()).value().orElse(false),
        counts);
  }

  private static int pages(Outcome<Planning> planned) {
    return planned.value().map(planning -> planning.plan().pages()).orElse(0);
  }

  /** What keeps every site from being published is said before the work, and not after it. */
  private List<Diagnostic> before() throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Publisher> publisher = publisher();
    if (publisher.isPresent()) {
      found.addAll(publisher.get().prepare());
    }
    List<Path> sources =
        Stream.concat(Stream.of(request.content()), request.templates().stream()).toList();
    found.addAll(guarding.files(sources));
    return found;
  }

  private Outcome<Checked> check() throws IOException {
    Outcome<Checked> checked = Workspace.of(request.content(), request.drafts()).check(progress);
    return request.unguarded()
        ? checked
        : checked.after(
            checked.value().stream()
                .flatMap(found -> guarding.demanded(found.dossier().settings()).stream())
                .toList());
  }

  private Outcome<Planning> plan(Materials materials) throws IOException {
    List<Diagnostic> lost =
        request.out().isPresent()
            ? LostAddresses.in(request.out().get(), materials.checked().dossier())
            : List.of();
    return Planning.of(materials, request, progress).after(lost);
  }

  private Outcome<Boolean> publish(Planning planning) throws IOException {
    return new Publishing(planning, guarding, request.strict(), progress).into(publisher());
  }

  private Optional<Publisher> publisher() {
    return request.out().map(out -> new Publisher(out, request.offLimits()));
  }
}
