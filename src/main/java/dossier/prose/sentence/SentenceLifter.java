package dossier.prose.sentence;

import dossier.prose.line.Curls;
import dossier.prose.line.Sentences;
import dossier.prose.line.Spaces;
import dossier.prose.part.Citation;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.Quotation;
import dossier.prose.part.Sentence;
import dossier.prose.tree.Nodes.CitationNode;
import dossier.prose.tree.Nodes.ClaimMarkNode;
import dossier.prose.tree.Run;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/**
 * Takes down the blocks of a text in their order, and parts them into sentences when it is asked:
 * nobody else needs to wait for that. Used once, by one thread.
 */
public final class SentenceLifter {
  private static final String CLOSING = ".,;:!?";
  private static final String BETWEEN_CELLS = " | ";

  private final List<Unit> units = new ArrayList<>();

  /** What is parted into sentences, or is one as a whole. */
  private sealed interface Unit {
    Stream<Sentence> sentences();
  }

  private record Words(Run run, List<Quotation> quotations) implements Unit {
    @Override
    public Stream<Sentence> sentences() {
      return parted(run, quotations);
    }
  }

  private record Row(Node row, List<Run> cells, List<Quotation> quotations) implements Unit {
    @Override
    public Stream<Sentence> sentences() {
      return whole(
          cells,
          cells.stream()
              .map(cell -> shown(cell, 0, cell.text().length()))
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(BETWEEN_CELLS)),
          quotations);
    }
  }

  private record Quote(List<Run> blocks, Quotation quotation) implements Unit {
    @Override
    public Stream<Sentence> sentences() {
      return whole(blocks, set(quotation.text()), List.of(quotation));
    }
  }

  /**
   * Takes down a block of words.
   *
   * @param quotations those that stand in it
   */
  public void words(Run run, Node block, List<Quotation> quotations) {
    if (!(block instanceof TableCell)) {
      units.add(new Words(run, List.copyOf(quotations)));
    } else if (!units.isEmpty()
        && units.get(units.size() - 1) instanceof Row row
        && row.row() == block.getParent()) {
      row.cells().add(run);
      row.quotations().addAll(quotations);
    } else {
      units.add(
          new Row(block.getParent(), new ArrayList<>(List.of(run)), new ArrayList<>(quotations)));
    }
  }

  /**
   * Takes down a block quotation that names its source.
   *
   * @param blocks the words of its blocks
   */
  public void quotation(List<Run> blocks, Quotation quotation) {
    units.add(new Quote(blocks, quotation));
  }

  /** The sentences, in the order of the text. */
  public List<Sentence> sentences() {
    return units.stream().flatMap(Unit::sentences).filter(SentenceLifter::isThere).toList();
  }

  private static boolean isThere(Sentence sentence) {
    return !sentence.text().isEmpty()
        || !sentence.citations().isEmpty()
        || !sentence.marks().isEmpty();
  }

  private static Stream<Sentence> whole(List<Run> all, String words, List<Quotation> quotations) {
    List<Run> runs = all.stream().filter(run -> !run.text().isEmpty()).toList();
    if (runs.isEmpty()) {
      return Stream.empty();
    }
    Run last = runs.get(runs.size() - 1);
    int start = runs.get(0).span(0, 1).start();
    Span end = last.span(0, last.text().length());
    return Stream.of(
        new Sentence(
            end.file().span(start, end.end()),
            words,
            runs.stream().flatMap(run -> cited(run.citations().values())).toList(),
            quotations,
            runs.stream().flatMap(run -> marks(run.marks().values())).toList()));
  }

  private static Stream<Sentence> parted(Run run, List<Quotation> quotations) {
    List<Integer> starts = starts(run);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : run.text().length();
      sentences.add(sentence(run, starts.get(i), end, quotations));
    }
    return sentences.stream();
  }

  private static Sentence sentence(Run run, int start, int end, List<Quotation> quotations) {
    boolean last = end == run.text().length();
    int from = start == 0 ? Integer.MIN_VALUE : run.span(start, start).start();
    int to = last ? Integer.MAX_VALUE : run.span(end, end).start();
    int words = end;
    while (words > start && isBehind(run, words - 1)) {
      words--;
    }
    return new Sentence(
        run.span(start, words),
        shown(run, start, end),
        cited(run.citations().subMap(start, end).values()).toList(),
        quotations.stream()
            .filter(one -> one.span().start() >= from && one.span().start() < to)
            .toList(),
        marks(run.marks().subMap(start, start == 0, end, true).values()).toList());
  }

  private static Stream<Citation> cited(Collection<CitationNode> nodes) {
    return nodes.stream().map(CitationNode::citation);
  }

  private static Stream<ClaimMark> marks(Collection<List<ClaimMarkNode>> nodes) {
    return nodes.stream().flatMap(List::stream).map(ClaimMarkNode::mark);
  }

  /** Where sentences begin: a citation right behind one still belongs to it. */
  private static List<Integer> starts(Run run) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int end : Sentences.of(run.text()).ends()) {
      int start = end;
      while (start < run.text().length() && isBehind(run, start)) {
        start++;
      }
      if (hasWords(run.text(), start, run.text().length())) {
        starts.add(start);
      }
    }
    return starts.stream().distinct().toList();
  }

  private static boolean isBehind(Run run, int at) {
    return run.citations().containsKey(at) || Character.isWhitespace(run.text().charAt(at));
  }

  private static boolean hasWords(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String shown(Run run, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int at = from; at < to; at++) {
      if (!run.citations().containsKey(at)) {
        words.append(run.written(at));
      }
    }
    return set(words.toString());
  }

  private static String set(String words) {
    return Curls.of(Spaces.closed(words, CLOSING).strip());
  }
}
