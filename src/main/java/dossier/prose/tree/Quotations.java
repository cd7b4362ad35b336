package dossier.prose.tree;

import dossier.prose.part.Quotation;
import dossier.prose.tree.Nodes.CitationNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quotations in a run of words: what stands between a pair of double quotation marks. The
 * citation belongs to it if nothing but spaces and at most one mark of punctuation stands between.
 */
final class Quotations {
  private static final String OPENING = "\"“„«";
  private static final Map<Character, String> CLOSING =
      Map.of('"', "\"", '“', "”", '„', "“”", '«', "»");

  private Quotations() {}

  static List<Quotation> in(Run run) {
    String text = run.text();
    Set<Character> unclosed = new HashSet<>();
    List<Quotation> found = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char mark = text.charAt(at);
      if (OPENING.indexOf(mark) < 0 || unclosed.contains(mark)) {
        continue;
      }
      int end = end(text, at);
      if (end < 0) {
        unclosed.add(mark);
      } else {
        found.add(quotation(run, at, end));
        at = end;
      }
    }
    return found;
  }

  /** The mark that closes a quotation, the marks of quotations within it passed over. */
  private static int end(String text, int opening) {
    char opens = text.charAt(opening);
    String closing = CLOSING.getOrDefault(opens, "");
    int depth = 0;
    for (int i = opening + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closing.indexOf(c) >= 0 && depth-- == 0) {
        return i;
      }
      depth += c == opens ? 1 : 0;
    }
    return -1;
  }

  private static Quotation quotation(Run run, int opening, int closing) {
    EditorsBrackets brackets = new EditorsBrackets();
    brackets.read(run, opening + 1, closing);
    return new Quotation(
        brackets.shown(),
        brackets.wording(),
        run.span(opening, closing + 1),
        behind(run, closing + 1).map(CitationNode::citation));
  }

  private static Optional<CitationNode> behind(Run run, int from) {
    String text = run.text();
    int at = from;
    if (at < text.length() && ".,;:!?…".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return Optional.ofNullable(run.citations().get(at));
  }
}
