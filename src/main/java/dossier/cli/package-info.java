/**
 * Commands.
 *
 * <p>Does: reads the command line, runs one command, prints what it gives, ends with an exit code.
 * May import: every room. Owns picocli. The only room that prints.
 */
@NullMarked
package dossier.cli;

import org.jspecify.annotations.NullMarked;
