package dossier.prose.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dossier.prose.Prose;
import dossier.prose.ProseReader;
import dossier.prose.part.Citation;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.PlacedMark;
import dossier.prose.part.Sentence;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every citation and every mark of a text belongs to one of its sentences, and to one alone. */
class SentencesWholeTest {

  private static List<Integer> starts(Stream<Span> spans) {
    return spans.map(Span::start).sorted().toList();
  }

  /** How many sentences there are; none where the text cannot be read. */
  private static int assertWhole(String body) {
    TextFile file = new TextFile("a.md", body);
    List<Sentence> sentences = ProseReader.sentences(file, 0);
    Prose prose = ProseReader.read(file, 0).value().orElse(Prose.EMPTY);
    assertEquals(
        starts(prose.citations().stream().map(Citation::span)),
        starts(sentences.stream().flatMap(one -> one.citations().stream()).map(Citation::span)),
        body);
    assertEquals(
        starts(prose.said().stream().map(PlacedMark::mark).map(ClaimMark::span)),
        starts(sentences.stream().flatMap(one -> one.marks().stream()).map(ClaimMark::span)),
        body);
    return sentences.size();
  }

  @Test
  void inEverythingThatEditorsMayWriteInEveryPlace() {
    assertTrue(Bodies.all().stream().mapToInt(SentencesWholeTest::assertWhole).sum() > 300);
  }

  @Test
  void inWhateverSlipsIn() {
    Random random = new Random(16);
    List<String> seeds = new ArrayList<>(Bodies.all());
    for (int i = 0; i < 500; i++) {
      assertWhole(Bodies.mutated(seeds.get(random.nextInt(seeds.size())), random));
    }
  }
}
