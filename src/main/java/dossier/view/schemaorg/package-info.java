/** A story as linked data (schema.org), for machines that read its page. */
@NullMarked
package dossier.view.schemaorg;

import org.jspecify.annotations.NullMarked;
