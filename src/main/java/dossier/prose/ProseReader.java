package dossier.prose;

import dossier.prose.lift.Lifter;
import dossier.prose.line.WideTables;
import dossier.prose.part.Sentence;
import dossier.prose.tree.Amounts;
import dossier.prose.tree.Body;
import dossier.prose.tree.Brackets;
import dossier.prose.tree.CitedOriginals;
import dossier.prose.whole.Completeness;
import dossier.report.Diagnostic;
import dossier.report.Limits;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown: CommonMark with the additions that editors may use. Thread-safe. */
public final class ProseReader {
  /** Deeper nesting than any text needs; the parser itself stops a little further down. */
  static final int DEEPEST = 40;

  private static final int MOST_BRACKETS = 5_000;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(Extensions.ALL)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .linkProcessor(new Brackets())
          .customInlineContentParserFactory(new CitedOriginals())
          .build();

  private ProseReader() {}

  /**
   * Reads the text from an offset on; no value if it is nested too deeply.
   *
   * @param file the whole file
   * @param bodyStart where the Markdown begins
   */
  public static Outcome<Prose> read(TextFile file, int bodyStart) {
    return file.text().substring(bodyStart).isBlank()
        ? Outcome.of(Prose.EMPTY)
        : document(file, bodyStart).then(document -> whole(document, new Body(file, bodyStart)));
  }

  /** The tree of a text, unless there is more of something than can be read. */
  private static Outcome<Node> document(TextFile file, int bodyStart) {
    String body = file.text().substring(bodyStart);
    Optional<Integer> crowded = crowded(body);
    if (crowded.isPresent()) {
      int at = bodyStart + crowded.get();
      return Outcome.failed(tooMany(file.span(at, at + 1)));
    }
    Optional<Integer> wide = WideTables.first(body);
    if (wide.isPresent()) {
      int at = bodyStart + wide.get();
      return Outcome.failed(tooWide(file.span(at, at + 1)));
    }
    return bounded(PARSER.parse(body), new Body(file, bodyStart));
  }

  /**
   * The sentences of a text that can be read, in its order: nothing of one that cannot.
   *
   * @param file the whole file
   * @param bodyStart where the Markdown begins
   */
  public static List<Sentence> sentences(TextFile file, int bodyStart) {
    return document(file, bodyStart)
        .value()
        .map(document -> sentences(document, new Lifter(new Body(file, bodyStart))))
        .orElse(List.of());
  }

  private static List<Sentence> sentences(Node document, Lifter lifter) {
    lifter.lift(document);
    return lifter.sentences();
  }

  private static Outcome<Node> bounded(Node document, Body places) {
    Optional<Node> deep = Depth.beyond(document, DEEPEST);
    if (deep.isPresent()) {
      return Outcome.failed(tooDeep(places.place(deep.get())));
    }
    List<Diagnostic> amounts = Amounts.beyond(document, places);
    return amounts.isEmpty() ? Outcome.of(document) : Outcome.failed(amounts);
  }

  private static Outcome<Prose> whole(Node document, Body places) {
    List<Diagnostic> unseen = Completeness.of(document, places);
    return Outcome.of(document, unseen)
        .then(parsed -> new Lifter(places).lift(parsed))
        .map(lifted -> new Prose(document, lifted));
  }

  /** Where a paragraph has more brackets than reading them takes reasonable time for. */
  private static Optional<Integer> crowded(String body) {
    int brackets = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      boolean blankLine = c == '\n' && i > 0 && body.charAt(i - 1) == '\n';
      brackets = blankLine ? 0 : c == '[' ? brackets + 1 : brackets;
      if (brackets > MOST_BRACKETS) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic tooMany(Span place) {
    String message = "this paragraph has more than " + MOST_BRACKETS + " opening brackets";
    return Diagnostic.of(Rule.TOO_LARGE, place, message).help("part it with empty lines");
  }

  private static Diagnostic tooWide(Span place) {
    return Limits.tooMuch(place, WideTables.MOST, "cells in one table")
        .help("part it into several tables");
  }

  private static Diagnostic tooDeep(Span place) {
    return Diagnostic.of(
            Rule.TOO_DEEP, place, "the text is nested more than " + DEEPEST + " levels deep")
        .help("take some quotations, lists or emphasis out of each other");
  }
}
