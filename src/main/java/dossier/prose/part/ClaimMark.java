package dossier.prose.part;

import dossier.text.Located;
import dossier.text.Span;

/**
 * Where a text says what a claim of its story says: {@code [=id]} behind a sentence, or {@code
 * [=id: words]} around a clause.
 *
 * @param index which mark of its text this is, counted from 0
 * @param claim the id that was written; there may be no such claim
 */
public record ClaimMark(int index, Located<String> claim, Span span) {}
