/**
 * The addresses outside that a dossier leads to, and a copy of a site on a server of this machine.
 *
 * <p>Does: collects them; asks their hosts, politely and within bounds, whether they are there, and
 * holds quotations against what archives keep. Takes: a {@link dossier.graph.Dossier}. Gives: what
 * became of each address. May import: text, site, seal, model, graph, evidence, vault. Owns the
 * JDK's HTTP client: nothing else in Dossier opens a connection to anywhere, and only the commands
 * that people run for it ask this room.
 */
@NullMarked
package dossier.links;

import org.jspecify.annotations.NullMarked;
