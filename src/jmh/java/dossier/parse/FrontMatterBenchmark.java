package dossier.parse;

import dossier.made.RealCases;
import dossier.parse.yaml.YamlReader;
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

/** Reads the front matter of all stories and sources of this repository. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FrontMatterBenchmark {
  private final List<TextFile> stories = RealCases.in("stories");
  private final List<TextFile> sources = RealCases.in("sources");

  /** Stories: long, with claims and events. */
  @Benchmark
  public void stories(Blackhole taken) {
    stories.forEach(file -> taken.consume(read(file)));
  }

  /** Sources: short, and many. */
  @Benchmark
  public void sources(Blackhole taken) {
    sources.forEach(file -> taken.consume(read(file)));
  }

  private static Object read(TextFile file) {
    return FrontMatter.in(file)
        .then(parts -> YamlReader.read(file, parts.start(), parts.end()))
        .value()
        .orElseThrow();
  }
}
