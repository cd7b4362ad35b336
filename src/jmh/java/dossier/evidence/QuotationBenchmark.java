package dossier.evidence;

import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Expected;
import dossier.made.RealCases;
import dossier.prose.part.Wording;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Holds a hundred quotations against a copy as long as all stories of this repository together,
 * which is longer than any copy of a source. Where the quotations stand is the same in every run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class QuotationBenchmark {
  private static final int MANY = 100;

  private final String text =
      RealCases.in("stories").stream().map(TextFile::text).collect(Collectors.joining("\n"));
  private final Copy copy = Copy.of(text);
  private final List<Expected> whole = new ArrayList<>();
  private final List<Expected> parted = new ArrayList<>();
  private final List<Expected> missing = new ArrayList<>();

  /** Takes the quotations from the copy. */
  public QuotationBenchmark() {
    Random random = new Random(17);
    for (int i = 0; i < MANY; i++) {
      String words = words(random, 6 + random.nextInt(30));
      whole.add(expected(words));
      parted.add(expected(words, words(random, 6)));
      missing.add(expected(words + " that nobody printed"));
    }
  }

  /** The text parted into words and folded, as is done once for each copy. */
  @Benchmark
  public Copy copy() {
    return Copy.of(text);
  }

  /** Quotations that stand in it. */
  @Benchmark
  public void whole(Blackhole taken) {
    find(whole, taken);
  }

  /** Quotations with an ellipsis, whose second half may stand before the first. */
  @Benchmark
  public void parted(Blackhole taken) {
    find(parted, taken);
  }

  /** Quotations whose end is printed nowhere. */
  @Benchmark
  public void missing(Blackhole taken) {
    find(missing, taken);
  }

  private void find(List<Expected> quotations, Blackhole taken) {
    QuoteMatcher matcher = new QuoteMatcher(copy);
    quotations.forEach(quotation -> taken.consume(matcher.find(quotation)));
  }

  private String words(Random random, int many) {
    int from = random.nextInt(copy.words().size() - many);
    int start = copy.words().get(from).start();
    return copy.text().substring(start, copy.words().get(from + many - 1).end());
  }

  private static Expected expected(String... pieces) {
    List<Wording.Piece> all = new ArrayList<>();
    for (String piece : pieces) {
      all.add(new Wording.Piece(piece, Set.of()));
    }
    return Expected.of(new Wording(all, List.of()));
  }
}
