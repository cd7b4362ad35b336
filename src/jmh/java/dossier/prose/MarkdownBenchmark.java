package dossier.prose;

import dossier.made.RealCases;
import dossier.parse.Parser;
import dossier.text.TextFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads the texts of all stories of this repository, with all that is lifted out of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MarkdownBenchmark {
  private final List<Text> texts =
      RealCases.in("stories").stream().map(file -> new Text(file, Parser.bodyOf(file))).toList();

  private record Text(TextFile file, int start) {}

  /** Markdown to prose: citations, quotations, mentions and marks included. */
  @Benchmark
  public void stories(Blackhole taken) {
    texts.forEach(
        text -> taken.consume(ProseReader.read(text.file(), text.start()).value().orElseThrow()));
  }
}
