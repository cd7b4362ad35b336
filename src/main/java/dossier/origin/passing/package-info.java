/**
 * Who passed words on to whom: texts as trees, each under the one from which it has them, to be
 * drawn. A tree leaves out and cuts off what nobody could read; on how many origins something rests
 * is counted elsewhere. Pure.
 */
@NullMarked
package dossier.origin.passing;

import org.jspecify.annotations.NullMarked;
