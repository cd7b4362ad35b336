package dossier.view.text;

import dossier.graph.Notes;
import dossier.graph.Notes.Mark;
import dossier.model.Claim;
import dossier.model.Entry;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.ProseRenderer;
import dossier.prose.ProseRenderer.HeadingLine;
import dossier.prose.line.Schemes;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.ClaimMark;
import dossier.prose.part.ComparisonPlace;
import dossier.prose.part.Mention;
import dossier.prose.part.Numbered;
import dossier.prose.part.PlacedMark;
import dossier.route.Addresses;
import dossier.site.Html;
import dossier.site.ShownImage;
import dossier.text.Id;
import dossier.view.claim.ClaimSigns;
import dossier.view.comparison.ComparisonViews;
import dossier.view.part.Locators;
import dossier.view.part.PageContext;
import dossier.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a text refers to, as one page shows it. The mark of a note's first citation carries a short
 * form of the note for the margin of wide pages; it has nothing that the note itself does not say.
 */
final class PiecesOfText implements ProseRenderer.References<Piece> {
  private final Entry entry;
  private final Notes notes;
  private final PageContext context;
  private final Set<ClaimMark> firstMarks;

  PiecesOfText(Entry entry, Notes notes, PageContext context) {
    this.entry = entry;
    this.notes = notes;
    this.context = context;
    Set<String> told = new HashSet<>();
    this.firstMarks =
        entry.body().said().stream()
            .map(PlacedMark::mark)
            .filter(mark -> told.add(mark.claim().value()))
            .collect(Collectors.toSet());
  }

  @Override
  public Piece markup(Html markup) {
    return new Piece.Markup(markup);
  }

  @Override
  public Piece heading(HeadingLine<Piece> heading) {
    return new Piece.Heading(
        heading.level(), heading.id(), heading.former(), heading.direction(), heading.words());
  }

  @Override
  public Piece.Mark mark(Citation citation) {
    return mark(citation, true);
  }

  /**
   * The numbers of a citation's notes.
   *
   * @param ticked whether they say that the words before them were compared
   */
  private Piece.Mark mark(Citation citation, boolean ticked) {
    List<Piece.NoteMark> numbers = new ArrayList<>();
    List<Mark> marks = notes.marks(citation);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Cite cite = citation.cites().get(i);
      numbers.add(
          new Piece.NoteMark(
              mark.number(),
              Addresses.markAnchor(mark.occurrence()),
              Addresses.cardAnchor(mark.number()),
              ticked && source(cite).filter(source -> matches(citation, source)).isPresent(),
              source(cite).filter(source -> first(mark)).map(source -> sidenote(source, cite))));
    }
    return new Piece.Mark(numbers, ours());
  }

  /** Within a text in another language, what the site says keeps its own. */
  private Optional<String> ours() {
    return context.languages().text(entry).map(foreign -> context.languages().page());
  }

  private boolean first(Mark mark) {
    return notes.notes().get(mark.number() - 1).occurrences().get(0) == mark.occurrence();
  }

  private Piece.Sidenote sidenote(Source source, Cite cite) {
    return new Piece.Sidenote(
        context.link(Addresses.of(source), context.terms().outlet(source)),
        details(source, cite),
        source.sight().consulted().value().word(),
        seen(source));
  }

  /** Whether the words before a citation stand in the source word for word. */
  private boolean matches(Citation citation, Source source) {
    return Quotes.before(entry, citation.index(), source.id(), context)
        .filter(QuotedView::matched)
        .isPresent();
  }

  private String details(Source source, Cite cite) {
    Stream<String> date = source.publication().issued().map(when -> when.words(words())).stream();
    Stream<String> locator = cite.locator().map(at -> Locators.words(at, words())).stream();
    Stream<String> translator =
        cite
            .translator()
            .map(context.terms()::translator)
            .map(name -> words().of("mark.translation", Map.of("name", name)))
            .stream();
    return Stream.of(date, locator, translator)
        .flatMap(part -> part)
        .map(part -> ", " + part)
        .collect(Collectors.joining());
  }

  private Words words() {
    return context.words();
  }

  private String seen(Source source) {
    String seen = context.terms().of(source.sight().consulted().value());
    String through =
        source.sight().through().stream()
            .flatMap(id -> context.source(id.value()).stream())
            .map(context.terms()::outlet)
            .distinct()
            .collect(Collectors.joining("; "));
    return through.isEmpty()
        ? seen
        : words().of("seen.cited-in", Map.of("seen", seen, "sources", through));
  }

  @Override
  public Piece attribution(Citation citation, List<ClaimMark> claims) {
    return new Piece.Attribution(
        Threads.of(entry, citation, context),
        mark(citation, false),
        claims.stream().flatMap(claim -> sign(claim).stream()).toList());
  }

  /** A mark of a claim that there is not is an error, and no page is made. */
  @Override
  public Piece claimMark(ClaimMark mark) {
    return sign(mark).<Piece>map(piece -> piece).orElseGet(() -> new Piece.Markup(Html.NONE));
  }

  private Optional<Piece.ClaimMark> sign(ClaimMark mark) {
    return entry instanceof Story story
        ? story.claim(mark.claim().value()).map(claim -> sign(story, claim, mark))
        : Optional.empty();
  }

  private Piece.ClaimMark sign(Story story, Claim claim, ClaimMark mark) {
    return new Piece.ClaimMark(
        Addresses.saidAnchor(mark.index() + 1),
        context.linkBase().to(Addresses.of(story, claim)),
        Addresses.cardAnchor(claim),
        firstMarks.contains(mark),
        ClaimSigns.of(story, claim, context),
        ours());
  }

  @Override
  public Piece said(List<Piece> words) {
    return new Piece.Said(words);
  }

  @Override
  public Optional<Piece> comparison(ComparisonPlace place) {
    return entry instanceof Story story
        ? story
            .comparison(place.id().value())
            .map(found -> new Piece.Comparison(ComparisonViews.of(story, found, context)))
        : Optional.empty();
  }

  private Optional<Source> source(Cite cite) {
    return context.source(new Id(cite.source().value()));
  }

  @Override
  public Piece link(Mention mention) {
    return new Piece.MentionLink(
        Html.isolated(context.name(mention)), context.target(mention).map(context.linkBase()::to));
  }

  @Override
  public String href(String address) {
    if (!Schemes.allows(address)) {
      return "#";
    }
    return context.target(entry, address).map(context.linkBase()::to).orElse(address);
  }

  /** Cases and pages are cited by paragraph. */
  @Override
  public Optional<Piece> paragraph(Numbered paragraph) {
    return switch (entry.kind()) {
      case STORY, PAGE -> Optional.of(new Piece.Place(paragraph.id(), paragraph.number(), ours()));
      case SOURCE, PERSON, GROUP, PLACE -> Optional.empty();
    };
  }

  @Override
  public String table(int number) {
    return words().of("table.label", Map.of("number", number));
  }

  @Override
  public Piece warning() {
    return new Piece.Warning(
        entry instanceof Story story ? story.standing().contentWarning() : Optional.empty());
  }

  @Override
  public boolean rightToLeft() {
    return context
        .languages()
        .text(entry)
        .filter(language -> language.direction().equals("rtl"))
        .isPresent();
  }

  @Override
  public Optional<ShownImage> image(String address) {
    return context.image(entry, address);
  }
}
