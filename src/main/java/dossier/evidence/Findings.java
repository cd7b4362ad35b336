package dossier.evidence;

import dossier.evidence.copy.Copy;
import dossier.evidence.lock.ProvedQuotation;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.Optional;

/** What is said of quotations and their proofs. */
final class Findings {
  private static final String COMPARE = "run 'dossier quote' where the private copy is";

  private Findings() {}

  static Diagnostic notCompared(Quoted quoted) {
    return Diagnostic.of(
            Rule.NOT_COMPARED,
            quoted.place(),
            "these words were not compared with "
                + name(quoted)
                + ": there is no private copy of it")
        .help(
            "take one with 'dossier capture " + quoted.of().id() + " FILE', then 'dossier quote'");
  }

  static Diagnostic keyNotCompared(Located<String> key) {
    return Diagnostic.of(
            Rule.KEY_NOT_COMPARED,
            key.span(),
            "this key quotation was not compared with its source, while others of the text were")
        .help("name one that was compared, or compare it: 'dossier capture', then 'dossier quote'");
  }

  static Diagnostic unproved(Quoted quoted, Optional<Located<ProvedQuotation>> left) {
    Diagnostic unproved =
        Diagnostic.of(
            Rule.UNPROVED_QUOTATION,
            quoted.place(),
            "nothing proves that " + name(quoted) + " prints these words");
    return left.map(
            entry -> unproved.note(entry.span(), "what is proved: " + entry.value().words()))
        .orElse(unproved)
        .help(left.isPresent() ? "put the words back, or " + COMPARE : COMPARE);
  }

  static Diagnostic falseProof(Located<ProvedQuotation> entry) {
    return Diagnostic.of(
            Rule.FALSE_PROOF,
            entry.span(),
            "this proof does not lead to the root of the copy of '" + entry.value().of() + "'")
        .help("the proof, its link or the field 'capture' was changed: " + COMPARE);
  }

  static Diagnostic stale(Located<ProvedQuotation> entry) {
    return Diagnostic.of(
            Rule.STALE_PROOF,
            entry.span(),
            "'%s' does not quote these words of '%s'"
                .formatted(entry.value().in(), entry.value().of()))
        .help("put the quotation back, or run 'dossier quote', which drops what is not needed");
  }

  static Diagnostic orphaned(Located<ProvedQuotation> entry) {
    return Diagnostic.of(
            Rule.ORPHANED_PROOF,
            entry.span(),
            "there is no '" + entry.value().in() + "' whose quotations this could prove")
        .help("run 'dossier quote', which drops what is not needed");
  }

  static Diagnostic notPrinted(Quoted quoted, Copy copy) {
    QuoteMatcher matcher = new QuoteMatcher(copy);
    int failing = Math.max(0, matcher.failing(quoted.expected()));
    var piece = quoted.expected().pieces().get(failing);
    String which = quoted.expected().pieces().size() == 1 ? "" : ", piece " + (failing + 1) + ",";
    Diagnostic missing =
        Diagnostic.of(
            Rule.NOT_PRINTED,
            quoted.place(),
            "these words" + which + " do not stand so in the copy of " + name(quoted));
    if (!matcher.all(piece).isEmpty()) {
      return missing.help("the copy has them, but before the piece that stands before them here");
    }
    return missing.help(
        Difference.nearest(piece, copy)
            .map(marked -> "the nearest passage, with [-yours-] and {+the copy's+}: " + marked)
            .orElse("no passage of the copy has even half of these words"));
  }

  static Diagnostic negationLeftOut(Quoted quoted, String negation) {
    return Diagnostic.of(
            Rule.NEGATION_LEFT_OUT,
            quoted.place(),
            "an ellipsis leaves out '" + negation + "', which could turn what is said round")
        .help("quote that passage whole, or make two quotations of it");
  }

  private static String name(Quoted quoted) {
    return "'" + quoted.of().id() + "'";
  }
}
