package dossier.prose.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.prose.whole.Words.Read;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/** Every word of a body stands on its page or in a finding that names its place. */
class NothingIsLostTest {
  private static final Set<String> RAW_HTML = Set.of("HTML blocks", "Raw HTML");

  private static List<Read> lossy(List<String> bodies) {
    return bodies.stream().map(Read::of).filter(read -> !read.lost().isEmpty()).toList();
  }

  private static void assertWhole(List<String> bodies) {
    List<Read> lossy = lossy(bodies);
    assertEquals(
        List.of(),
        lossy.stream().limit(5).map(read -> read.lost() + "\n" + read.body()).toList(),
        lossy.size() + " of " + bodies.size() + " bodies lose words");
  }

  private static List<String> examples(URL spec) {
    return ExampleReader.readExamples(spec).stream()
        .filter(example -> !RAW_HTML.contains(example.getSection()))
        .map(Example::getSource)
        .toList();
  }

  @Test
  void inTheExamplesOfCommonMark() {
    List<String> examples = examples(TestResources.getSpec());
    assertTrue(examples.size() > 580, "only " + examples.size());
    assertWhole(examples);
  }

  @Test
  void inTheExamplesOfGitHub() {
    List<String> examples = examples(TestResources.getGfmSpec());
    assertTrue(examples.size() > 600, "only " + examples.size());
    assertWhole(examples);
  }

  @Test
  void inEverythingThatEditorsMayWriteInEveryPlace() {
    List<String> bodies = Bodies.all();
    assertTrue(bodies.size() > 150);
    assertWhole(bodies);
  }

  @Test
  void inTwoAddressesOnALine() {
    assertWhole(
        List.of(
            "[Foo][]\n\n[foo]: /one [foo]: /two \"title\"\n",
            "[Foo][]\n\n> [foo]: /one [bar]: /two 'title'\n",
            "[foo][bar]\n\n[foo]: /url1 [bar]: /url2\n",
            "[foo]: /uri\n\nx [ref\\[]\n\n[ref\\[]: /uri\n"));
  }

  @Test
  void inAFootnoteWithinAnother() {
    assertWhole(List.of("a[^one] b[^two]\n\n[^one]: c\n\n    d\n\n    [^two]: e f\n"));
  }

  @Test
  void inTheAltTextOfAnImage() {
    assertWhole(
        List.of(
            "x ![q [two][name].](media/a.jpg) y\n\n[name]: https://example.org/foo \"title\"\n",
            "![![](/url)\n](/url)\n",
            "![fo[^o[fol>)\n](<url>)\no](<url>)\n](<url>)\n"));
  }

  @Test
  void andNothingIsCalledLostThatReadersSee() {
    for (String body : Bodies.all()) {
      Read read = Read.of(body);
      assertEquals(List.of(), wronglyLost(read), body);
    }
  }

  @Test
  void inWhateverSlipsIn() {
    assertWhole(mutations(14, 6_000));
  }

  @Test
  void andNothingThatSlipsInIsCalledLostThatReadersSee() {
    for (String body : mutations(15, 3_000)) {
      assertEquals(List.of(), wronglyLost(Read.of(body)), body);
    }
  }

  /** Findings of {@link Unseen} whose words, which stand once in the body, are on the page. */
  private static List<String> wronglyLost(Read read) {
    return read.findings().stream()
        .filter(finding -> finding.rule() == Rule.UNSEEN_WORDS)
        .filter(finding -> finding.message().equals("readers would not see these words"))
        .map(Diagnostic::span)
        .flatMap(span -> Pattern.compile("q\\p{L}[\\p{L}\\p{N}]+q").matcher(span.text()).results())
        .map(word -> word.group())
        .filter(word -> read.body().indexOf(word) == read.body().lastIndexOf(word))
        .filter(read.page()::contains)
        .toList();
  }

  /** Two signs of an editors' note may make one, and what stands between is in no output. */
  private static boolean hidesOnPurpose(String body) {
    return body.indexOf("%%") != body.lastIndexOf("%%");
  }

  private static List<String> mutations(int seed, int number) {
    Random random = new Random(seed);
    List<String> seeds = new ArrayList<>(Bodies.all());
    List<String> mutations = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String body = Bodies.mutated(seeds.get(random.nextInt(seeds.size())), random);
      if (!hidesOnPurpose(body)) {
        mutations.add(body);
      }
    }
    return mutations;
  }
}
