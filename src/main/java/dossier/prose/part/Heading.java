package dossier.prose.part;

import dossier.text.Span;
import java.util.List;

/**
 * A heading of a text: its level from 2 to 6, its id on the page, its words.
 *
 * @param former ids that it had before and that still lead to it
 * @param violent whether its section describes violence, so that readers choose to open it
 */
public record Heading(
    int level, String id, List<String> former, String text, Span span, boolean violent) {
  public Heading {
    former = List.copyOf(former);
  }

  /** The same heading in other words. */
  public Heading named(String words) {
    return new Heading(level, id, former, words, span, violent);
  }
}
