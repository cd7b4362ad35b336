package dossier.prose;

import dossier.prose.Nodes.CitationNode;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<Quotation> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = OPENING.indexOf(text.charAt(at)) >= 0 ? end(text, at) : -1;
      if (end > at + 1) {
        found.add(quotation(run, at, end));
        at = end;
      }
      at++;
    }
    return found;
  }

  private static int end(String text, int opening) {
    String closing = CLOSING.getOrDefault(text.charAt(opening), "");
    for (int i = opening + 1; i < text.length(); i++) {
      if (closing.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Quotation quotation(Run run, int opening, int closing) {
    String words =
        run.text().substring(opening + 1, closing).replace(String.valueOf(Run.OBJECT), "");
    Span span = run.span(opening, closing + 1);
    return new Quotation(words, span, behind(run, closing + 1).map(CitationNode::citation));
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
