package dossier.check.quotation;

import dossier.check.rule.EntryCheck;
import dossier.evidence.Quoted;
import dossier.graph.Dossier;
import dossier.model.Entry;
import dossier.prose.part.Wording.Insertion;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import java.util.stream.Stream;

/**
 * What the editor puts into the brackets of a quotation explains its words. It makes no other ones
 * of them, does not turn them round, and is not all that is quoted.
 */
public final class InsertionApart implements EntryCheck {

  @Override
  public Stream<Diagnostic> findings(Entry entry, Dossier dossier) {
    return Quoted.in(entry, dossier).flatMap(InsertionApart::findings).distinct();
  }

  private static Stream<Diagnostic> findings(Quoted quoted) {
    Stream<Diagnostic> inWords =
        quoted.insertions().stream().filter(Insertion::inWord).map(one -> inWord(quoted, one));
    Stream<Diagnostic> turning =
        quoted.insertedNegation().stream().map(word -> turning(quoted, word));
    boolean alone = !quoted.insertions().isEmpty() && quoted.expected().isEmpty();
    return Stream.of(inWords, turning, alone ? Stream.of(alone(quoted)) : Stream.<Diagnostic>of())
        .flatMap(all -> all);
  }

  private static Diagnostic inWord(Quoted quoted, Insertion insertion) {
    return Diagnostic.of(
            Rule.NOT_QUOTABLE,
            quoted.place(),
            "the bracket '[" + insertion.words() + "]' touches a word, and makes another one of it")
        .help("set it apart from words; only a first letter may be changed so: [T]he");
  }

  private static Diagnostic turning(Quoted quoted, String word) {
    return Diagnostic.of(
            Rule.NEGATION_LEFT_OUT,
            quoted.place(),
            "a bracket puts in '" + word + "', which could turn what is said round")
        .help("say it before or after the quotation, in words of your own");
  }

  private static Diagnostic alone(Quoted quoted) {
    return Diagnostic.of(
            Rule.NOT_QUOTABLE,
            quoted.place(),
            "all words of this quotation stand in brackets: nothing of it is the source's")
        .help("quote what the source prints, or say it without quotation marks");
  }
}
