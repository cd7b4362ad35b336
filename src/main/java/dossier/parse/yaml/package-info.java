/** YAML with a place for every value: read, refused where it is more than a case file needs. */
@NullMarked
package dossier.parse.yaml;

import org.jspecify.annotations.NullMarked;
