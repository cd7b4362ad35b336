package dossier.prose.whole;

import dossier.prose.tree.Body;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** The words of a text that stand in nothing that is shown. */
final class Unseen {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

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
    Matcher word = WORD.matcher(text).region(body.start(), text.length());
    boolean open = false;
    while (word.find()) {
      if (shown.get(word.start())) {
        open = false;
        continue;
      }
      Span last = open ? stretches.remove(stretches.size() - 1) : null;
      if (last != null && text.substring(last.end(), word.start()).matches("(?s).*[\r\n].*")) {
        stretches.add(last);
        last = null;
      }
      stretches.add(body.file().span(last == null ? word.start() : last.start(), word.end()));
      open = true;
    }
    return stretches;
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
