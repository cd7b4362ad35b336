package dossier.prose;

import dossier.site.Html;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What stands where the markup of a text is cut: pieces that its page prints in its own way. Each
 * cut is written as characters that no text has. Used for one text, by one thread.
 *
 * @param <P> a piece of the text
 */
final class Pieces<P> {
  /**
   * Its first character is one that CommonMark replaces wherever it is written (2.3 and 2.5); the
   * second tells the writer that a line has begun.
   */
  private static final String CUT = "\0;";

  private final List<Consumer<Deque<List<P>>>> cuts = new ArrayList<>();

  /** A piece stands here; gives what is to be written in its place. */
  String put(P piece) {
    return cut(open -> open.element().add(piece));
  }

  /** What is written from here on stands within a piece. */
  String begin() {
    return cut(open -> open.push(new ArrayList<>()));
  }

  /** Here that piece ends. */
  String end(Function<List<P>, P> piece) {
    return cut(
        open -> {
          List<P> within = List.copyOf(open.pop());
          open.element().add(piece.apply(within));
        });
  }

  private String cut(Consumer<Deque<List<P>>> cut) {
    cuts.add(cut);
    return CUT;
  }

  /** All pieces of a text, in order: those that were put into it, and the markup between them. */
  List<P> of(String markup, Function<Html, P> between) {
    Deque<List<P>> open = new ArrayDeque<>();
    open.push(new ArrayList<>());
    int from = 0;
    for (Consumer<Deque<List<P>>> cut : cuts) {
      int to = markup.indexOf(CUT, from);
      between(markup.substring(from, to), between, open);
      cut.accept(open);
      from = to + CUT.length();
    }
    between(markup.substring(from), between, open);
    return List.copyOf(open.pop());
  }

  private void between(String markup, Function<Html, P> between, Deque<List<P>> open) {
    if (!markup.isEmpty()) {
      open.element().add(between.apply(new Html(markup)));
    }
  }
}
