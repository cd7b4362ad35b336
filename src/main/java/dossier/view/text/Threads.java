package dossier.view.text;

import dossier.evidence.Comparisons.Compared;
import dossier.evidence.Quoted;
import dossier.model.Claim.Evidence;
import dossier.model.Claim.Relation;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.model.Upstream;
import dossier.origin.Hands;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Quotation;
import dossier.text.Id;
import dossier.view.part.PageContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The hands through which quotations came, as pages show them. */
public final class Threads {
  private Threads() {}

  /** The hands before the first source of a quotation; empty if it names none. */
  public static Optional<ThreadView> of(Entry entry, Quotation quotation, PageContext context) {
    return quotation.citation().stream()
        .flatMap(citation -> of(entry, citation, context).stream())
        .findFirst();
  }

  /** The hands before a source that is quoted in a text; empty if it is quoted elsewhere. */
  public static Optional<ThreadView> of(Compared compared, PageContext context) {
    Quoted quoted = compared.quoted();
    return quoted.spot() instanceof Quoted.InText
        ? Optional.of(of(quoted.in(), quoted.cite(), quoted.of(), Optional.of(compared), context))
        : Optional.empty();
  }

  /** The same for each source that is said to print the words before a citation. */
  static List<ThreadView> of(Entry entry, Citation citation, PageContext context) {
    return Quoted.printing(citation)
        .flatMap(
            cite ->
                context.source(new Id(cite.source().value())).stream()
                    .map(
                        source ->
                            of(
                                entry,
                                cite,
                                source,
                                context.comparisons().before(entry, citation.index(), source.id()),
                                context)))
        .toList();
  }

  private static ThreadView of(
      Entry entry, Cite cite, Source source, Optional<Compared> compared, PageContext context) {
    Hands hands =
        Hands.of(
            new Hands.Quest(source, cite.namedTranslator(), carrying(entry, source)),
            context::source);
    Piece.Held held =
        compared
            .map(found -> Piece.Held.brief(found, context.words()))
            .orElseGet(() -> Piece.Held.not(context.words()));
    return new ThreadView(new HandViews(hands, cite, held, context).all());
  }

  /** From where the claims of a story have what a source says for them. */
  private static Set<Id> carrying(Entry entry, Source source) {
    Stream<Evidence> evidence =
        entry instanceof Story story
            ? story.claims().stream().flatMap(claim -> claim.evidence().stream())
            : Stream.empty();
    return evidence
        .filter(piece -> piece.source().value().equals(source.id()))
        .filter(piece -> piece.relation().value() == Relation.SUPPORTS)
        .flatMap(piece -> piece.via().stream())
        .flatMap(via -> via instanceof Upstream.Of of ? Stream.of(of) : Stream.empty())
        .map(of -> of.source().value())
        .collect(Collectors.toSet());
  }
}
