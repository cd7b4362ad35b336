package dossier.prose.whole;

import dossier.prose.line.WordLetters;
import dossier.prose.tree.Body;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** The words of a text that stand in nothing that is shown. */
final class Unseen {
  private Unseen() {}

  /** One finding for each stretch of such words in a line. */
  static List<Diagnostic> words(Node document, Body body) {
    BitSet shown = Shown.of(document, body);
    BitSet rows = rows(document, body);
    return stretches(shown, body).stream()
        .map(stretch -> unseen(stretch, rows.get(stretch.start())))
        .toList();
  }

  private static List<Span> stretches(BitSet shown, Body body) {
    String text = body.file().text();
    List<Span> stretches = new ArrayList<>();
    boolean open = false;
    int end;
    for (int at = word(text, body.start()); at < text.length(); at = word(text, end)) {
      end = end(text, at);
      if (!shown.get(at)) {
        add(stretches, open, body.file().span(at, end));
      }
      open = !shown.get(at);
    }
    return stretches;
  }

  /** Adds a word, to the stretch before it if that is open and in the same line. */
  private static void add(List<Span> stretches, boolean open, Span word) {
    Span last = open ? stretches.get(stretches.size() - 1) : null;
    if (last == null || last.line() != word.line()) {
      stretches.add(word);
    } else {
      stretches.set(stretches.size() - 1, word.file().span(last.start(), word.end()));
    }
  }

  /** Where the next word begins; the end of the text if there is none. */
  private static int word(String text, int from) {
    int at = from;
    while (at < text.length() && !WordLetters.begins(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static int end(String text, int word) {
    int at = word;
    while (at < text.length() && WordLetters.continues(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Where in the file the rows of tables stand. */
  private static BitSet rows(Node document, Body body) {
    BitSet rows = new BitSet();
    for (TableRow row : TreeWalk.all(document, TableRow.class)) {
      Span extent = body.extent(row);
      rows.set(extent.start(), extent.end());
    }
    return rows;
  }

  private static Diagnostic unseen(Span place, boolean inTable) {
    return Diagnostic.of(Rule.UNSEEN_WORDS, place, "readers would not see these words")
        .help(
            inTable
                ? "the row has more cells than the head of its table: write \\| for a bar that"
                    + " readers should see"
                : "put them where words are shown; alt text holds words alone, no citation and no"
                    + " link");
  }
}
