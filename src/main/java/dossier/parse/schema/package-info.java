/** Which fields there are and what each takes, as the decoders ask for them. */
@NullMarked
package dossier.parse.schema;

import org.jspecify.annotations.NullMarked;
