package dossier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.Workbench;
import dossier.evidence.Cases.Proved;
import dossier.evidence.copy.Copy;
import dossier.evidence.copy.Expected;
import dossier.evidence.copy.FoldedWords;
import dossier.evidence.copy.Word;
import dossier.text.Located;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every proved quotation, of the dossier in this repository and of the small one, changed in every
 * small way: what says something else must fail, what is only typography must pass.
 */
class ProvedQuotationsTest {
  private static final Path REAL = Path.of("content");
  private static final Path SMALL = Workbench.SITES.resolve("small");

  static Stream<Proved> proved() {
    return Stream.concat(
        Cases.proved(REAL).stream(), Cases.proved(SMALL.resolve("content")).stream());
  }

  @Test
  void thereIsSomethingToProve() {
    assertTrue(Cases.proved(REAL).size() >= 13);
    assertEquals(2, Cases.proved(SMALL.resolve("content")).size());
  }

  @ParameterizedTest
  @MethodSource("proved")
  void theLockProvesIt(Proved proved) {
    assertTrue(ProofCheck.proves(proved.entry(), proved.of()));
  }

  @ParameterizedTest
  @MethodSource("proved")
  void theLockCatchesEveryChangeOfAWord(Proved proved) {
    Map<String, Expected> changes = Changes.ofWords(proved.quotation());
    List<String> missed = new ArrayList<>();
    changes.forEach(
        (name, changed) -> {
          if (stands(proved, changed)) {
            missed.add(name);
          }
        });
    assertEquals(List.of(), missed);
    assertTrue(changes.size() > 10, "hardly anything was changed");
  }

  @ParameterizedTest
  @MethodSource("proved")
  void theLockPassesEveryKindOfTypography(Proved proved) {
    Changes.ofTypography(proved.quotation())
        .forEach((name, changed) -> assertTrue(stands(proved, changed), name));
  }

  /** Whether any entry of this lock for the same story and source takes the words for its own. */
  private static boolean stands(Proved proved, Expected expected) {
    return Stream.of(REAL, SMALL.resolve("content"))
        .flatMap(content -> Cases.lock(content).entries().stream())
        .map(Located::value)
        .filter(entry -> entry.in().equals(proved.entry().in()))
        .filter(entry -> entry.of().equals(proved.entry().of()))
        .anyMatch(entry -> ProofCheck.as(expected, entry));
  }

  @ParameterizedTest
  @MethodSource("proved")
  void theCopyCatchesEveryChangeThatDoesNotStandThere(Proved proved) {
    QuoteMatcher matcher = new QuoteMatcher(copy(proved));
    assertTrue(matcher.find(proved.expected()).isPresent());
    Changes.ofWords(proved.quotation())
        .forEach(
            (name, changed) ->
                assertEquals(
                    standsSomehow(copy(proved).text(), changed),
                    matcher.find(changed).isPresent(),
                    name));
    Changes.ofTypography(proved.quotation())
        .forEach((name, changed) -> assertTrue(matcher.find(changed).isPresent(), name));
  }

  /**
   * The made-up texts are in the repository; the private copies are only on an editor's machine.
   */
  private static Copy copy(Proved proved) {
    String name = proved.of().id() + ".txt";
    Path madeUp = SMALL.resolve("copies").resolve(name);
    Path own = Path.of(System.getProperty("copies", "copies")).resolve(name);
    assumeTrue(
        Files.exists(madeUp) || Files.exists(own),
        "the private copies are not here: name their folder with -Dcopies=DIR");
    return Copy.of(Cases.read(Files.exists(madeUp) ? madeUp : own));
  }

  /** The same question, answered on the text itself, with spaces for what parts words. */
  private static boolean standsSomehow(String text, Expected expected) {
    String all = spaced(FoldedWords.of(text).stream().map(Word::text).toList());
    int from = 0;
    for (List<Expected.Part> piece : expected.pieces()) {
      String wanted = spaced(piece.stream().map(Expected.Part::text).toList());
      int at = all.indexOf(wanted, from);
      if (at < 0) {
        return false;
      }
      from = at + wanted.length() - 1;
    }
    return true;
  }

  private static String spaced(List<String> words) {
    return " "
        + String.join(" ", words.stream().flatMap(word -> Word.parts(word).stream()).toList())
        + " ";
  }

  @Test
  void aProofIsOfItsOwnRootAlone() {
    List<Proved> all = proved().toList();
    for (Proved one : all) {
      Optional<String> root = one.of().capture();
      for (Proved other : all) {
        boolean same = root.equals(other.of().capture());
        assertEquals(same, ProofCheck.proves(one.entry(), other.of()));
      }
    }
    assertFalse(all.isEmpty());
  }
}
