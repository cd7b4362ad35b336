package dossier.report;

import dossier.text.Span;

/** A second place that belongs to a finding, and what stands there. */
public record Note(Span span, String text) {}
