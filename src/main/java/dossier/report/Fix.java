package dossier.report;

import dossier.text.Span;

/** A change that is certain to mend a finding: put the replacement in the place of the span. */
public record Fix(Span span, String replacement) {}
