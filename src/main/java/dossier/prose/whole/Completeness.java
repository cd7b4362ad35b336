package dossier.prose.whole;

import dossier.prose.tree.Body;
import dossier.report.Diagnostic;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** What of a text its readers would not see, as findings. Pure. */
public final class Completeness {
  private Completeness() {}

  /**
   * Looks through a text as it was parsed, before anything is lifted out of it.
   *
   * @return one finding for each place; empty if every word will be seen
   */
  public static List<Diagnostic> of(Node document, Body body) {
    Footnotes footnotes = Footnotes.in(document);
    return Stream.of(
            footnotes.complaints(body),
            Definitions.lost(document, body, footnotes.lost()),
            Counting.changed(document, body),
            NoteForms.unclear(document, body),
            Unseen.words(document, body))
        .flatMap(List::stream)
        .toList();
  }
}
