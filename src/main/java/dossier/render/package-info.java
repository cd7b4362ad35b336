/**
 * View to HTML.
 *
 * <p>Does: fills templates; a template sees one name, {@code page}, and one method, {@code say},
 * which gives the words of the interface; everything it prints is escaped. Takes: {@link
 * dossier.view.frame.View}. Gives: {@link dossier.site.Artifact}s. May import: text, report, site,
 * words, view. Owns Freemarker.
 */
@NullMarked
package dossier.render;

import org.jspecify.annotations.NullMarked;
