package dossier.model;

import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;

/** What a source rests on. */
public sealed interface Upstream {

  /** Where it was written. */
  Span span();

  /** The source's own reporting. */
  record Own(Span span) implements Upstream {}

  /** Something that the source does not name. */
  record Unknown(Span span) implements Upstream {}

  /**
   * Another source.
   *
   * @param inferred whether this is the editors' inference
   */
  record Of(Located<Id> source, boolean inferred) implements Upstream {
    @Override
    public Span span() {
      return source.span();
    }
  }
}
