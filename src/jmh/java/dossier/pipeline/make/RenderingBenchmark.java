package dossier.pipeline.make;

import dossier.cite.Style;
import dossier.made.RealCases;
import dossier.pipeline.read.Checked;
import dossier.pipeline.read.Workspace;
import dossier.render.TemplateRenderer;
import dossier.render.Templates;
import dossier.render.Turns;
import dossier.route.Key;
import dossier.route.Planned;
import dossier.view.Pages;
import dossier.view.frame.View;
import dossier.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Makes the pages of all entries of this repository, and prints them through the templates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RenderingBenchmark {
  private final Pages pages;
  private final TemplateRenderer renderer = new TemplateRenderer(Templates.NONE, Words.english());
  private final List<Key.EntryPage> keys;
  private final List<View> views;

  /** Reads, links and checks the dossier, and makes each view once. */
  public RenderingBenchmark() {
    Checked checked = checked();
    Words words = Words.english();
    this.pages =
        new Pages(
            checked.dossier(),
            words,
            checked.comparisons(),
            References.of(checked.dossier(), Style.bundled("apa"), new Bibliographers(words)),
            Map.of());
    this.keys = pages.planned().stream().flatMap(RenderingBenchmark::entryPage).toList();
    this.views = keys.stream().map(pages::of).toList();
  }

  private static Checked checked() {
    try {
      return Workspace.of(RealCases.CONTENT, false).check(Progress.NONE).value().orElseThrow();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Stream<Key.EntryPage> entryPage(Planned planned) {
    return planned.key() instanceof Key.EntryPage key ? Stream.of(key) : Stream.empty();
  }

  /** The pages as typed records, from the linked dossier. */
  @Benchmark
  public void views(Blackhole taken) {
    keys.forEach(key -> taken.consume(pages.of(key)));
  }

  /** HTML from the records. */
  @Benchmark
  public void printing(Blackhole taken) {
    views.forEach(view -> taken.consume(renderer.print(view, new Turns()).value().orElseThrow()));
  }
}
