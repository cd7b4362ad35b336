package dossier.model;

import dossier.model.value.EdtfDate;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened, as the sources say.
 *
 * @param claim the id of the claim whose status the event shows
 * @param covers the words of the title or the note for which that status stands; empty if for all
 *     that the title says
 */
public record Event(
    Located<EdtfDate> date,
    String title,
    Optional<Located<Id>> place,
    List<Located<Id>> people,
    List<Located<Id>> groups,
    List<Located<Id>> sources,
    Optional<String> note,
    Optional<Located<String>> claim,
    Optional<Located<String>> covers,
    Span span) {}
