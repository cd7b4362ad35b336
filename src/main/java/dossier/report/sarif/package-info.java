/** Findings as the Static Analysis Results Interchange Format has them (SARIF 2.1.0, OASIS). */
@NullMarked
package dossier.report.sarif;

import org.jspecify.annotations.NullMarked;
