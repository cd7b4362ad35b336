/**
 * Asks for addresses outside, and keeps what was answered; opens a copy of a site, which may be on
 * a server of this machine. Only the commands that people run for it come here.
 */
@NullMarked
package dossier.pipeline.ask;

import org.jspecify.annotations.NullMarked;
