/** What is printed of a work: whose it is, and what tells it from others of its kind. */
@NullMarked
package dossier.model.work;

import org.jspecify.annotations.NullMarked;
