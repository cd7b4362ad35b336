package dossier.prose;

import dossier.text.Span;
import java.util.List;

/**
 * What stands between one pair of brackets, such as {@code [see @a, para. 4; @b]}.
 *
 * @param index which citation of its text this is, counted from 0
 * @param context the sentence that it supports, as plain text, shortened
 */
public record Citation(int index, List<Cite> cites, Span span, String context) {
  public Citation {
    cites = List.copyOf(cites);
  }
}
