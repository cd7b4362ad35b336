/**
 * What is wrong, and how it is printed.
 *
 * <p>Does: names every rule by a stable code, holds findings as values, prints them for people and
 * for machines. Takes: places in texts. Gives: {@link dossier.report.Diagnostic}, {@link
 * dossier.report.Outcome}. May import: text.
 */
@NullMarked
package dossier.report;

import org.jspecify.annotations.NullMarked;
