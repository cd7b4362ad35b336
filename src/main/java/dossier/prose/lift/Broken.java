package dossier.prose.lift;

import dossier.prose.line.Literal;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;

/** What is said of signs that cannot be read as what they were meant for. */
final class Broken {
  private Broken() {}

  static Diagnostic citation(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_CITATION, span, "this looks like a citation, but it cannot be read as one")
        .help(
            "write it as [@id] with both brackets, or write \\[ for a bracket that readers should"
                + " see");
  }

  static Diagnostic part(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_CITATION,
            span,
            "each part of a citation names one source, and this does not")
        .help("part several sources with semicolons: [@a, p. 3; see @b]");
  }

  static Diagnostic claimMark(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_MARK, span, "this looks like the mark of a claim, but marks no words")
        .help(
            "write [=claim-id] after a sentence of the text, or [=claim-id: words] around a clause;"
                + " write \\[ for a bracket that readers should see");
  }

  static Diagnostic comparison(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_MARK, span, "this looks like the place of a comparison, but is not one")
        .help("write [compare: id] as the only thing in a paragraph of the running text");
  }

  static Diagnostic link(Span span) {
    return Diagnostic.of(
            Rule.BROKEN_LINK,
            span,
            "this looks like a link to an entry, but it cannot be read as one")
        .help("write it as [[id]], or write \\[ for a bracket that readers should see");
  }

  /** HTML, which is not passed on; a comment in it was not meant for readers. */
  static Diagnostic html(Span whole, Span place) {
    int comment = whole.text().indexOf("<!--");
    if (comment >= 0) {
      return comment(whole.sub(comment, comment + 4));
    }
    int note = whole.text().indexOf("%%");
    if (note >= 0) {
      return note(whole.sub(note, note + 2));
    }
    return Diagnostic.of(Rule.RAW_HTML, place, "HTML is not rendered: readers see it as text")
        .help("write Markdown, or put it in backticks if readers should see it");
  }

  /** What is said of signs that readers would see. */
  static Diagnostic literal(Literal literal, Span place) {
    return switch (literal) {
      case FOOTNOTE -> footnote(place);
      case INLINE_NOTE ->
          foreign(place, "a footnote stands where its mark should be")
              .help("write a mark, [^1], and the words on a line of their own: [^1]: the words");
      case CALLOUT ->
          foreign(place, "boxes are not known here, and readers see their sign")
              .help("begin with the words themselves, in bold if they should stand out");
      case REFERENCE -> reference(place);
      case ADDRESS ->
          Diagnostic.of(Rule.BROKEN_LINK, place, "the address of this link cannot be read")
              .help("write %20 for a space in it, and <…> around one with parentheses");
      case COMMENT -> comment(place);
      case NOTE -> note(place);
    };
  }

  /** An entry that is to stand within the text. */
  static Diagnostic embedded(Span place) {
    return foreign(place, "nothing can be put in by its id: readers see a link after a sign")
        .help("take the ! out, or write ![what it shows](media/a.jpg) for an image");
  }

  private static Diagnostic foreign(Span place, String message) {
    return Diagnostic.of(Rule.FOREIGN_MARKUP, place, message);
  }

  private static Diagnostic footnote(Span place) {
    return Diagnostic.of(Rule.MISSING_FOOTNOTE, place, "this mark has no footnote")
        .help(
            "write "
                + place.text()
                + ": and the words on a line of their own, or \\[ for a bracket that readers should"
                + " see");
  }

  private static Diagnostic reference(Span place) {
    return Diagnostic.of(
            Rule.BROKEN_LINK, place, "this link names an address that is not given in the text")
        .help("write the address after the words, or \\[ for a bracket that readers should see");
  }

  private static Diagnostic comment(Span place) {
    return Diagnostic.of(Rule.COMMENT, place, "readers would see this comment")
        .help("put notes to yourself between lines of %%");
  }

  private static Diagnostic note(Span place) {
    return Diagnostic.of(
            Rule.MISPLACED_NOTE, place, "readers would see what stands between signs of %%")
        .help("put a note to yourself on lines of its own, or write \\%% for two percent signs");
  }
}
