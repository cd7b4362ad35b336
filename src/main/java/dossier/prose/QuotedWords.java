package dossier.prose;

import dossier.prose.part.Wording;
import dossier.prose.tree.EditorsBrackets;
import dossier.prose.tree.PlainlyWritten;

/**
 * Quoted words that are no Markdown: only a backslash before a bracket is not shown.
 *
 * @param shown as readers see them
 * @param wording what of them the source is said to print
 */
public record QuotedWords(String shown, Wording wording) {

  /** Reads them as an editor wrote them. */
  public static QuotedWords read(String written) {
    EditorsBrackets brackets = PlainlyWritten.read(written);
    return new QuotedWords(brackets.shown(), brackets.wording());
  }
}
