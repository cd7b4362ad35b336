/**
 * The things of a dossier, all records.
 *
 * <p>Does: names what editors write. What a rule may point at is {@link dossier.text.Located}.
 * Takes and gives: values. May import: text, report, site, prose. Holds only records, enums and
 * interfaces.
 */
@NullMarked
package dossier.model;

import org.jspecify.annotations.NullMarked;
