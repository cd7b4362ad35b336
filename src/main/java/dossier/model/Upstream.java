package dossier.model;

import dossier.model.value.Term;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;

/** What a source rests on. */
public sealed interface Upstream {

  /** Where it was written. */
  Span span();

  /** What was taken from there. */
  Taking taking();

  /** The source's own reporting. */
  record Own(Span span, Taking taking) implements Upstream {}

  /** Something that the source does not name. */
  record Unknown(Span span, Taking taking) implements Upstream {}

  /**
   * Another source.
   *
   * @param inferred whether this is the editors' inference
   */
  record Of(Located<Id> source, boolean inferred, Taking taking) implements Upstream {
    @Override
    public Span span() {
      return source.span();
    }
  }

  /**
   * What a source took from another, as far as the editors say.
   *
   * @param did what it did with it
   * @param what which words or facts
   * @param how how it credits them
   */
  record Taking(Optional<Did> did, Optional<String> what, Optional<String> how) {
    /** Nothing is said of it. */
    public static final Taking UNSAID =
        new Taking(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What a source does with what it has from another. */
  enum Did implements Term {
    TRANSLATES,
    REPRINTS,
    RETELLS,
    QUOTES,
    COPIES
  }

  /** Those of some that are other sources, in their order. */
  static List<Of> sources(List<Upstream> some) {
    return some.stream().filter(Of.class::isInstance).map(Of.class::cast).toList();
  }

  /** The same with what was taken. */
  default Upstream with(Taking taken) {
    if (this instanceof Of of) {
      return new Of(of.source(), of.inferred(), taken);
    }
    return this instanceof Own ? new Own(span(), taken) : new Unknown(span(), taken);
  }
}
