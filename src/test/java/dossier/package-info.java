/** What holds over all rooms, and what every test begins with. */
@NullMarked
package dossier;

import org.jspecify.annotations.NullMarked;
