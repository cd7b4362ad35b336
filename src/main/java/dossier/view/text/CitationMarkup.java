package dossier.view.text;

import static dossier.site.Html.escape;

import dossier.graph.Notes;
import dossier.graph.Notes.Mark;
import dossier.model.Entry;
import dossier.model.Page;
import dossier.model.Source;
import dossier.model.Story;
import dossier.prose.ProseRenderer;
import dossier.prose.line.Schemes;
import dossier.prose.part.Citation;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Mention;
import dossier.prose.part.Numbered;
import dossier.route.Addresses;
import dossier.site.Address;
import dossier.site.Html;
import dossier.site.ShownImage;
import dossier.text.Id;
import dossier.view.part.Locators;
import dossier.view.part.PageContext;
import dossier.view.part.Terms;
import dossier.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a text refers to, written for one page. The mark of a note's first citation carries a short
 * form of the note for the margin of wide pages; it has nothing that the note itself does not say,
 * so it is kept from screen readers.
 */
final class CitationMarkup implements ProseRenderer.References {
  private final Entry entry;
  private final Notes notes;
  private final PageContext context;

  CitationMarkup(Entry entry, Notes notes, PageContext context) {
    this.entry = entry;
    this.notes = notes;
    this.context = context;
  }

  @Override
  public Html mark(Citation citation) {
    StringBuilder numbers = new StringBuilder();
    StringBuilder sidenotes = new StringBuilder();
    List<Mark> marks = notes.marks(citation);
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      numbers.append(numbers.isEmpty() ? "" : ", ").append(number(mark));
      sidenotes.append(first(mark) ? sidenote(mark, citation, citation.cites().get(i)) : "");
    }
    return new Html("<sup class=\"mark\"" + ours() + ">" + numbers + "</sup>" + sidenotes);
  }

  /** A tap opens the note's card, without a script. */
  private String number(Mark mark) {
    return "<button type=\"button\" id=\"%s\" popovertarget=\"%s\" aria-label=\"%s\">%s</button>"
        .formatted(
            Addresses.markAnchor(mark.occurrence()),
            Addresses.cardAnchor(mark.number()),
            escape(words().of("mark.note", Map.of("number", mark.number()))),
            mark.number());
  }

  /** Within a text in another language, what the site says keeps its own. */
  private String ours() {
    return context.language(entry).isEmpty()
        ? ""
        : " lang=\"" + escape(context.pageLanguage()) + "\" dir=\"ltr\"";
  }

  private Words words() {
    return context.words();
  }

  private boolean first(Mark mark) {
    return notes.notes().get(mark.number() - 1).occurrences().get(0) == mark.occurrence();
  }

  private String sidenote(Mark mark, Citation citation, Cite cite) {
    return source(cite)
        .map(
            source ->
                "<span class=\"sidenote\"%s aria-hidden=\"true\"><b>%s</b> %s <span class=\"seen seen-%s\">%s.</span>%s</span>"
                    .formatted(
                        ours(),
                        mark.number(),
                        Html.isolated(brief(source, cite)).markup(),
                        source.sight().consulted().value().word(),
                        escape(Terms.upperFirst(seen(source))),
                        quoted(citation, source)))
        .orElse("");
  }

  /**
   * Whether the words before a citation were compared with the source's; empty if there are none.
   */
  private String quoted(Citation citation, Source source) {
    return Quotes.before(entry, citation.index(), source.id(), context)
        .map(
            quoted ->
                " <span class=\"%s\">%s.</span>"
                    .formatted(quoted.matched() ? "matched" : "uncompared", escape(quoted.stamp())))
        .orElse("");
  }

  private String brief(Source source, Cite cite) {
    String date =
        source
            .publication()
            .issued()
            .map(when -> when.words(context.words()))
            .map(words -> ", " + words)
            .orElse("");
    String locator =
        cite.locator().map(at -> Locators.words(at, words())).map(words -> ", " + words).orElse("");
    String translator =
        cite.translator()
            .map(name -> words().of("mark.translation", Map.of("name", name)))
            .map(words -> " " + Terms.sentence(words))
            .orElse("");
    return Terms.sentence(context.terms().outlet(source) + date + locator) + translator;
  }

  private String seen(Source source) {
    String seen = context.terms().of(source.sight().consulted().value());
    List<Source> through =
        source.sight().through().stream()
            .flatMap(id -> context.dossier().entries().source(id.value()).stream())
            .toList();
    return through.isEmpty()
        ? seen
        : words()
            .of(
                "seen.cited-in",
                Map.of(
                    "seen",
                    seen,
                    "sources",
                    String.join(
                        "; ", through.stream().map(context.terms()::outlet).distinct().toList())));
  }

  @Override
  public Html attribution(Citation citation) {
    StringBuilder words = new StringBuilder();
    for (Cite cite : citation.cites()) {
      String translator =
          cite.translator()
              .map(name -> ", " + words().of("note.translation", Map.of("name", name)))
              .orElse("");
      source(cite)
          .ifPresent(
              source ->
                  words
                      .append(words.isEmpty() ? "" : "; ")
                      .append(context.terms().outlet(source))
                      .append(translator));
    }
    return new Html(
        Html.isolated(words.toString()).markup() + mark(citation).markup() + stamps(citation));
  }

  private String stamps(Citation citation) {
    return citation.cites().stream()
        .flatMap(cite -> source(cite).stream())
        .map(source -> quoted(citation, source))
        .distinct()
        .collect(Collectors.joining());
  }

  private Optional<Source> source(Cite cite) {
    return context.dossier().entries().source(new Id(cite.source().value()));
  }

  @Override
  public Html link(Mention mention) {
    Optional<Address> target = context.dossier().links().of(mention);
    String words = context.name(mention);
    return target
        .map(
            address ->
                new Html(
                    "<a href=\""
                        + escape(context.linkBase().to(address))
                        + "\">"
                        + Html.isolated(words).markup()
                        + "</a>"))
        .orElseGet(() -> Html.isolated(words));
  }

  @Override
  public String href(String address) {
    if (!Schemes.allows(address)) {
      return "#";
    }
    return context.dossier().links().of(entry, address).map(context.linkBase()::to).orElse(address);
  }

  /** Cases and pages are cited by paragraph. */
  @Override
  public Html paragraph(Numbered paragraph) {
    return entry instanceof Story || entry instanceof Page
        ? new Html(
            " <a class=\"place\"%s href=\"#%s\" aria-label=\"%s\">%s</a>"
                .formatted(
                    ours(),
                    paragraph.id(),
                    escape(words().of("mark.paragraph", Map.of("number", paragraph.number()))),
                    paragraph.number()))
        : Html.NONE;
  }

  @Override
  public Html warning() {
    Optional<String> words =
        entry instanceof Story story ? story.standing().contentWarning() : Optional.empty();
    return new Html(
        "<b>%s</b> %s<span class=\"show\">%s</span>"
            .formatted(
                escape(words().of("violent.passage")),
                words.map(warning -> escape(warning) + " ").orElse(""),
                escape(words().of("violent.show"))));
  }

  @Override
  public boolean rightToLeft() {
    return context
        .language(entry)
        .filter(language -> language.direction().equals("rtl"))
        .isPresent();
  }

  @Override
  public Optional<ShownImage> image(String address) {
    return context.image(entry, address);
  }
}
