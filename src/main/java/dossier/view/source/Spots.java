package dossier.view.source;

import dossier.evidence.Comparisons.Compared;
import dossier.graph.Backlink;
import dossier.graph.Backlink.Cited;
import dossier.model.Source;
import dossier.prose.part.Numbered;
import dossier.route.Addresses;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.StatusView;
import dossier.view.source.CitedView.SpotView;
import dossier.view.source.CitedView.UseView;
import dossier.view.source.SourceParts.User;
import dossier.view.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places that cite a source, as its page shows them. */
record Spots(Source source, PageContext context) {

  private static final String TEXT = "text";

  /** The places of one story or entry; a sentence that cites it more than once stands once. */
  UseView of(User user) {
    List<SpotView> spots = new ArrayList<>();
    sentences(user.spots()).forEach(sentence -> spots.add(text(sentence)));
    user.spots().forEach(spot -> other(spot).ifPresent(spots::add));
    return new UseView(context.link(user.in()), spots);
  }

  /** The citations of each sentence, in order. */
  static List<List<Cited>> sentences(List<Backlink> spots) {
    List<List<Cited>> sentences = new ArrayList<>();
    for (Backlink spot : spots) {
      if (spot instanceof Cited cited) {
        int last = sentences.size() - 1;
        if (last < 0 || !same(sentences.get(last).get(0), cited)) {
          sentences.add(new ArrayList<>());
        }
        sentences.get(sentences.size() - 1).add(cited);
      }
    }
    return sentences;
  }

  /** Whether two citations stand for the same sentence. */
  private static boolean same(Cited one, Cited other) {
    return one.in().id().equals(other.in().id())
        && !one.citation().context().isEmpty()
        && one.citation().context().equals(other.citation().context())
        && paragraph(one).equals(paragraph(other));
  }

  private static Optional<Numbered> paragraph(Cited cited) {
    return cited.in().body().paragraphOf(cited.citation());
  }

  private SpotView text(List<Cited> sentence) {
    Cited first = sentence.get(0);
    String place =
        paragraph(first)
            .map(at -> word("claim.paragraph", Map.of("number", at.number())))
            .orElseGet(() -> context.words().of("claim.place"));
    Link mark = context.link(Addresses.ofMark(first.in(), first.occurrence()), place);
    List<Compared> compared =
        sentence.stream().flatMap(cited -> compared(cited).stream()).distinct().toList();
    return new SpotView(
        mark,
        TEXT,
        words(first, compared),
        first.violent(),
        compared.stream().map(each -> Quotes.atHome(each, context)).toList(),
        Optional.empty());
  }

  private Optional<Compared> compared(Cited cited) {
    return context.comparisons().before(cited.in(), cited.citation().index(), source.id());
  }

  /** Under a block quotation there is no sentence but what is quoted. */
  private String words(Cited cited, List<Compared> compared) {
    if (!cited.citation().context().isEmpty()) {
      return cited.citation().context();
    }
    return compared.stream()
        .flatMap(each -> Quotes.of(each, context).words().stream())
        .findFirst()
        .map(words -> word("quote", Map.of("words", words)))
        .orElseGet(() -> context.words().of("source.spot.passage"));
  }

  private String word(String key, Map<String, ?> what) {
    return context.words().of(key, what);
  }

  private Optional<SpotView> other(Backlink spot) {
    if (spot instanceof Backlink.OfEvent of) {
      Link event =
          context.link(
              Addresses.ofEvent(of.in(), of.index()),
              of.in(),
              context.date(of.event().date().value()).words());
      return Optional.of(
          new SpotView(
              event,
              "event",
              of.event().title(),
              false,
              List.of(),
              StatusView.of(of.in(), of.event(), context.terms())));
    } else if (spot instanceof Backlink.OfComparison of) {
      Link place =
          context.link(
              stands(of) ? Addresses.of(of.in(), of.comparison()) : Addresses.of(of.in()),
              context.words().of("source.spot.comparison"));
      return Optional.of(
          new SpotView(
              place, "comparison", of.comparison().title(), false, List.of(), Optional.empty()));
    } else if (spot instanceof Backlink.Mentioned) {
      Link link = context.link(Addresses.of(spot.in()), context.words().of("source.spot.link"));
      return Optional.of(
          new SpotView(
              link,
              "link",
              context.words().of("source.spot.linked"),
              false,
              List.of(),
              Optional.empty()));
    }
    return Optional.empty();
  }

  /** Whether the text shows it; else there is no place to lead to. */
  private static boolean stands(Backlink.OfComparison of) {
    return of.in().body().comparisons().stream()
        .anyMatch(place -> place.id().value().equals(of.comparison().id().value()));
  }
}
