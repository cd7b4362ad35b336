/** What a rule is. */
@NullMarked
package dossier.check.rule;

import org.jspecify.annotations.NullMarked;
