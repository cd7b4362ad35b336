/**
 * Where everything stands, and what the site consists of.
 *
 * <p>Does: gives each entry, each part of a page and each file its address, and says where the
 * links of a text lead. Takes: {@link dossier.model.Entries}. Gives: {@link
 * dossier.site.Address}es. May import: text, report, site, prose, model.
 */
@NullMarked
package dossier.route;

import org.jspecify.annotations.NullMarked;
