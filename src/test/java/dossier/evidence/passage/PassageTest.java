package dossier.evidence.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Workbench;
import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Stretch;
import dossier.evidence.lock.LockReader;
import dossier.evidence.lock.ProvedQuotation;
import dossier.evidence.passage.BrowserModel.Range;
import dossier.evidence.proof.Leaf;
import dossier.text.Located;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text directive held against a model of what browsers do with it. */
class PassageTest {
  private static final Path SMALL = Workbench.SITES.resolve("small");

  /** Few, so that nearly everything repeats; some hold others, some differ in nothing but form. */
  private static final List<String> WORDS =
      List.of(
          "a",
          "A",
          "á",
          "an",
          "b",
          "B",
          "ab",
          "a-b",
          "a’b",
          "can",
          "Can",
          "cañ",
          "3",
          "33",
          "½",
          "1",
          "2",
          "…",
          ".",
          ",",
          "–",
          "“",
          "”",
          ":",
          "_",
          "&",
          "ß",
          "ss",
          "a\u00adb",
          "①",
          "'");

  private static final List<String> BETWEEN =
      List.of(" ", " ", " ", " ", " ", "  ", "\u00a0", "", "", "\n", " \n\n ");

  static Stream<ProvedQuotation> proved() {
    return Stream.of(Path.of("content"), SMALL.resolve("content"))
        .map(content -> content.resolve("quotes.lock"))
        .map(lock -> LockReader.read(new TextFile("quotes.lock", read(lock))))
        .flatMap(lock -> lock.value().orElseThrow().entries().stream())
        .map(Located::value);
  }

  @ParameterizedTest
  @MethodSource("proved")
  void aProvedQuotationIsLedToExactly(ProvedQuotation entry) {
    Copy copy = copy(entry);
    List<Stretch> quoted = stretches(entry);
    Optional<TextDirective> made = Passage.of(copy, quoted);
    assertEquals(entry.passage(), made.map(TextDirective::written));
    made.ifPresent(directive -> assertLeadsTo(copy, quoted, directive));
  }

  @Test
  void theMadeUpQuotationsAllHaveAPassage() {
    long passages =
        proved()
            .filter(entry -> Files.exists(madeUp(entry)))
            .filter(entry -> Passage.of(copy(entry), stretches(entry)).isPresent())
            .count();
    assertEquals(2, passages);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 8})
  void aDirectiveLeadsToItsRangeOrThereIsNone(int seed) {
    Random random = new Random(seed);
    int given = 0;
    int inContext = 0;
    for (int i = 0; i < 2000; i++) {
      Copy copy = Copy.of(page(random));
      List<Stretch> range = range(random, copy.words().size());
      Optional<TextDirective> made = Passage.of(copy, range);
      if (made.isPresent()) {
        assertLeadsTo(copy, range, made.get());
        assertEquals(made, TextDirective.read(made.get().written()));
        given++;
        inContext += made.get().prefix().isEmpty() && made.get().suffix().isEmpty() ? 0 : 1;
      }
    }
    assertTrue(given > 400 && inContext > 80, given + " given, in context " + inContext);
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    int distinct = 2 + random.nextInt(WORDS.size() - 2);
    int offset = random.nextInt(WORDS.size());
    int count = 1 + random.nextInt(50);
    for (int i = 0; i < count; i++) {
      page.append(WORDS.get((offset + random.nextInt(distinct)) % WORDS.size()));
      page.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return page.toString();
  }

  /** One stretch, or now and then two with a gap, as a quotation with an ellipsis has them. */
  private static List<Stretch> range(Random random, int size) {
    int from = random.nextInt(size);
    int to = from + 1 + random.nextInt(Math.min(size - from, 20));
    if (to - from < 3 || random.nextInt(4) > 0) {
      return List.of(new Stretch(from, to));
    }
    int gap = from + 1 + random.nextInt(to - from - 2);
    return List.of(new Stretch(from, gap), new Stretch(gap + 1, to));
  }

  @Test
  void aPassageThatStandsOnceNeedsNoContext() {
    assertEquals("text=one%20two", written("zero one two three", 1, 3));
  }

  @Test
  void aPassageThatRepeatsGetsContext() {
    assertEquals("text=now-,a%20pier", written("a pier and now a pier", 4, 6));
    assertEquals("text=a%20pier,-burns", written("so a pier stands, so a pier burns", 6, 8));
    assertEquals("text=now-,A%20PIER", written("à pier.\nand now\nA PIER", 5, 7));
  }

  @Test
  void theFirstOfTwoNeedsNone() {
    assertEquals("text=a%20pier", written("a pier and now a pier", 0, 2));
  }

  @Test
  void contextIsOfOneLine() {
    assertEquals("text=x%20y-,a%20pier", written("a pier, z y a pier\nx y\na pier", 9, 11));
  }

  @Test
  void whatTheSyntaxNeedsIsEncoded() {
    assertEquals("text=re%2Dread%2C%20so%20%26%20on", written("We re-read, so & on.", 1, 6));
    assertEquals("text=50%25%20%2B%20%C3%A9", written("50% + é", 0, 4));
  }

  @Test
  void aPassageThatCannotBeToldApartHasNone() {
    String same = "no no no no no no no no no no no no no no no no no no no no no no no no no no ";
    assertEquals("", written(same + same, 30, 32));
  }

  @Test
  void aLongPassageIsNamedByItsBeginningAndEnd() {
    assertEquals(
        "text=a1%20a2%20a3%20a4%20a5,a9%20a10%20a11%20a12%20a13",
        written("a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14", 1, 14));
  }

  @Test
  void aPassageOverTwoLinesIsNamedByItsBeginningAndEnd() {
    assertEquals("text=b,c", written("a b\nc d", 1, 3));
  }

  /** Browsers do not find a part of what they take for one word. */
  @ParameterizedTest
  @CsvSource({"it costs 3.5 now, 2, 3", "a_b and a, 0, 1", "see a:b, 3, 4", "the U.S army, 1, 2"})
  void aPartOfAWordIsFoundInContextOrNotAtAll(String text, int from, int to) {
    Copy copy = Copy.of(text);
    List<Stretch> range = List.of(new Stretch(from, to));
    Passage.of(copy, range).ifPresent(directive -> assertLeadsTo(copy, range, directive));
  }

  @ParameterizedTest
  @CsvSource({"x ... b and … b, 6", "x 1⁄2 b and ½ b, 6", "x ß b and ss b, 4", "x 'b' and ’b’, 5"})
  void whatABrowserTakesForTheSameIsToldApartByContext(String text, int from) {
    Copy copy = Copy.of(text);
    List<Stretch> range = List.of(new Stretch(from, copy.words().size()));
    Passage.of(copy, range).ifPresent(directive -> assertLeadsTo(copy, range, directive));
  }

  @Test
  void aDirectiveIsWrittenBehindAnAddress() {
    assertEquals(
        "https://example.org/a#:~:text=b", TextDirective.on("https://example.org/a", "text=b"));
    assertEquals(
        "https://example.org/a#part:~:text=b",
        TextDirective.on("https://example.org/a#part", "text=b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text=", "text=a-b", "text=a,b,c", "text=a b", "text=%c3", "x=a"})
  void whatWasNotWrittenHereIsNotRead(String written) {
    assertEquals(Optional.empty(), TextDirective.read(written));
  }

  @Test
  void aDirectiveWithEveryPartIsReadAgain() {
    TextDirective whole = new TextDirective("a-b,", "c & d", "é = f", "–, g");
    assertEquals(Optional.of(whole), TextDirective.read(whole.written()));
  }

  /** The directive that leads to words of a text; nothing if there is none. */
  private static String written(String text, int from, int to) {
    Copy copy = Copy.of(text);
    List<Stretch> range = List.of(new Stretch(from, to));
    Optional<TextDirective> made = Passage.of(copy, range);
    made.ifPresent(directive -> assertLeadsTo(copy, range, directive));
    return made.map(TextDirective::written).orElse("");
  }

  private static void assertLeadsTo(Copy copy, List<Stretch> range, TextDirective directive) {
    int start = copy.words().get(range.get(0).from()).start();
    int end = copy.words().get(range.get(range.size() - 1).to() - 1).end();
    assertEquals(
        Optional.of(new Range(start, end)),
        new BrowserModel(copy.text()).find(directive),
        () -> directive + " on: " + copy.text());
  }

  private static List<Stretch> stretches(ProvedQuotation entry) {
    List<Stretch> stretches = new ArrayList<>();
    for (Leaf leaf : entry.proof().leaves()) {
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).to() == leaf.index()) {
        stretches.set(last, new Stretch(stretches.get(last).from(), leaf.index() + 1));
      } else {
        stretches.add(new Stretch(leaf.index(), leaf.index() + 1));
      }
    }
    return stretches;
  }

  /** The made-up texts are in the repository; the private ones only on an editor's machine. */
  private static Copy copy(ProvedQuotation entry) {
    Path own = Path.of(System.getProperty("copies", "copies")).resolve(entry.of() + ".txt");
    Path file = Files.exists(madeUp(entry)) ? madeUp(entry) : own;
    assumeTrue(Files.exists(file), "the private copies are not here");
    return Copy.of(read(file));
  }

  private static Path madeUp(ProvedQuotation entry) {
    return SMALL.resolve("copies").resolve(entry.of() + ".txt");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
