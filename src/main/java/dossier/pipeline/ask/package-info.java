/**
 * Asks for addresses outside, and keeps what was answered. Only the command that editors run for it
 * comes here.
 */
@NullMarked
package dossier.pipeline.ask;

import org.jspecify.annotations.NullMarked;
