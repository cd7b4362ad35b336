package dossier.view.source;

import dossier.model.Source;
import dossier.model.Upstream;
import dossier.model.Upstream.Did;
import dossier.model.Upstream.Taking;
import dossier.view.part.Link;
import dossier.view.part.MaybeLink;
import dossier.view.part.PageContext;
import dossier.view.part.SeenView;
import dossier.view.part.Terms;
import dossier.view.source.SourcePage.Taken;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From where a source has its words, as its page shows it. */
record WordsFrom(Source source, PageContext context) {

  /** What it has from one place. */
  Taken of(Upstream upstream) {
    if (upstream instanceof Upstream.Of of) {
      return context
          .source(of.source().value())
          .map(above -> of(of, above))
          .orElseGet(() -> lost(of));
    }
    boolean own = upstream instanceof Upstream.Own;
    String name = own ? source.provenance().primary() ? "record" : "own" : "unknown";
    Taking taking = upstream.taking();
    return new Taken(
        MaybeLink.words(word("source.from." + name)),
        Optional.empty(),
        own ? "own" : "unsure",
        word("source.arrow." + name),
        taking.what().orElseGet(() -> word("source.taken." + name)),
        taking.what().isPresent(),
        how(taking, Optional.empty()));
  }

  private Taken of(Upstream.Of of, Source above) {
    Link link = context.link(above);
    return new Taken(
        MaybeLink.of(new Link(link.href(), context.terms().heading(above))),
        Optional.of(SeenView.of(above, context.terms())),
        of.inferred() ? "unsure" : "plain",
        word(of.inferred() ? "source.arrow.inferred" : "source.arrow.from"),
        of.taking().what().orElseGet(() -> unsaid(of.taking(), above)),
        of.taking().what().isPresent(),
        how(of.taking(), of.inferred() ? Optional.of(word("source.inference")) : Optional.empty()));
  }

  /** Where nobody says what was taken, at least how, and from which text. */
  private String unsaid(Taking taking, Source above) {
    String key = taking.did().map(Did::word).orElse("from");
    return context.words().of("source.taken." + key, Map.of("title", Terms.work(above)));
  }

  private Optional<String> how(Taking taking, Optional<String> inferred) {
    Optional<String> did =
        taking.what().flatMap(what -> taking.did()).map(each -> word("source.did." + each.word()));
    return Optional.of(
            Stream.of(did, taking.how(), inferred.filter(words -> !isSaid(words, taking)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; ")))
        .filter(words -> !words.isEmpty());
  }

  /** The editors may have said so in their own words. */
  private static boolean isSaid(String words, Taking taking) {
    return taking.how().filter(how -> how.contains(words)).isPresent();
  }

  private Taken lost(Upstream.Of of) {
    return new Taken(
        MaybeLink.words(of.source().value().value()),
        Optional.empty(),
        "unsure",
        word("source.arrow.from"),
        of.taking().what().orElse(""),
        true,
        of.taking().how());
  }

  private String word(String key) {
    return context.words().of(key);
  }
}
