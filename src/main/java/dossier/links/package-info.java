/**
 * The addresses outside that a dossier leads to.
 *
 * <p>Does: collects them; asks their hosts, politely and within bounds, whether they are there, and
 * holds quotations against what archives keep. Takes: a {@link dossier.graph.Dossier}. Gives: what
 * became of each address. May import: text, site, model, graph, evidence, vault. Owns the JDK's
 * HTTP client: nothing else in Dossier opens a connection to anywhere, and only the command that
 * editors run for it asks this room.
 */
@NullMarked
package dossier.links;

import org.jspecify.annotations.NullMarked;
