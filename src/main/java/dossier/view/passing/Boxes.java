package dossier.view.passing;

import dossier.evidence.Comparisons.Compared;
import dossier.model.Source;
import dossier.model.Upstream;
import dossier.model.Upstream.Did;
import dossier.origin.passing.PassedOn;
import dossier.origin.passing.Way;
import dossier.route.FixedPage;
import dossier.text.Id;
import dossier.view.part.Link;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.view.passing.PassingView.ArrowView;
import dossier.view.passing.PassingView.BoxView;
import dossier.view.passing.PassingView.QuoteView;
import dossier.view.passing.PassingView.WordsView;
import dossier.view.text.Piece;
import dossier.view.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The boxes of drawings. Used by one thread. */
final class Boxes {
  private final Map<Id, Compared> quoted;
  private final Optional<Id> here;
  private final PageContext context;

  /**
   * The boxes of one page.
   *
   * @param quoted what the page quotes of a source
   * @param here the source whose page it is
   */
  Boxes(Map<Id, Compared> quoted, Optional<Id> here, PageContext context) {
    this.quoted = Map.copyOf(quoted);
    this.here = here;
    this.context = context;
  }

  /** A text with which a drawing begins, and those below. */
  BoxView top(PassedOn.Text text) {
    return box(text, Optional.empty());
  }

  private BoxView box(PassedOn.Text text, Optional<ArrowView> arrow) {
    Source source = text.source();
    String name = context.terms().heading(source);
    boolean itself = here.filter(source.id()::equals).isPresent();
    return new BoxView(
        name,
        itself ? Optional.empty() : Optional.of(context.link(source).href()),
        work(source, name),
        Optional.ofNullable(quoted.get(source.id())).map(this::quote),
        data(source),
        source.sight().consulted().value().word(),
        notes(text, itself, arrow.map(ArrowView::from)),
        arrow,
        text.below().stream()
            .map(below -> box(below, below.way().map(way -> arrow(way, name))))
            .toList(),
        Optional.of(text.more()).filter(more -> more > 0).map(this::more));
  }

  private Optional<WordsView> work(Source source, String name) {
    String work = Terms.upperFirst(Terms.work(source));
    boolean brief = source.publication().particulars().shortTitle().isPresent();
    Optional<String> language =
        source.titleLanguage().filter(it -> !brief || !source.isDescribed()).flatMap(this::foreign);
    return Optional.of(new WordsView(work, language)).filter(it -> !it.text().equals(name));
  }

  private Optional<String> foreign(String language) {
    return Optional.of(language).filter(it -> !it.equals(context.languages().page()));
  }

  private List<String> data(Source source) {
    return Stream.of(
            source.publication().issued().map(when -> context.date(when).words()),
            source.languages().read().map(context.words()::languageName),
            Optional.of(context.terms().of(source.sight().consulted().value())))
        .flatMap(Optional::stream)
        .toList();
  }

  private QuoteView quote(Compared compared) {
    boolean ours = compared.quoted().cite().original().isPresent();
    Optional<String> language =
        compared.quoted().of().languages().read().filter(it -> !ours).flatMap(this::foreign);
    return new QuoteView(
        new WordsView(Quotes.brief(compared), language),
        Piece.Held.brief(compared, context.words()));
  }

  /** What is to be said of a text besides. */
  private List<String> notes(PassedOn.Text text, boolean itself, Optional<String> above) {
    List<String> notes = new ArrayList<>();
    if (itself) {
      notes.add(context.words().of("passing.here"));
    }
    List<String> from =
        new ArrayList<>(text.alsoFrom().stream().map(source -> mention(source, above)).toList());
    if (text.way().isPresent() && isOwn(text.source())) {
      from.add(context.words().of("thread.own"));
    }
    if (!from.isEmpty()) {
      String key = text.way().isPresent() ? "passing.also-from" : "passing.from";
      notes.add(context.words().of(key, Map.of("sources", context.terms().list(from))));
    }
    return notes;
  }

  private static boolean isOwn(Source source) {
    return source.provenance().derivesFrom().stream().anyMatch(Upstream.Own.class::isInstance);
  }

  /** By its outlet, or by what it is where the text above it is of the same outlet. */
  private String mention(Source source, Optional<String> above) {
    String name = context.terms().heading(source);
    return above.filter(name::equals).isPresent() ? Terms.work(source) : name;
  }

  private ArrowView arrow(Way way, String from) {
    Optional<String> did = way.did().map(this::did);
    String word =
        switch (way.kind()) {
          case TOLD -> did.orElseGet(() -> context.words().of("passing.told"));
          case INFERRED ->
              did.map(it -> context.words().of("passing.inferred", Map.of("did", it)))
                  .orElseGet(() -> context.words().of("passing.unknown"));
          case UNKNOWN -> context.words().of("passing.unknown");
          case SHOWN -> context.words().of("passing.shown");
        };
    return new ArrowView(word, from, !way.certain());
  }

  private String did(Did did) {
    return context.words().of("passing.did." + did.word().toLowerCase(Locale.ROOT));
  }

  private Link more(int count) {
    return context.link(
        FixedPage.SOURCES.address(), context.words().of("passing.more", Map.of("count", count)));
  }
}
