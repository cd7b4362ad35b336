package dossier.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why an editor lets a warning stand.
 *
 * @param why the reason, as the editor wrote it
 * @param until the last day on which it holds; empty if it holds on
 */
public record Accepted(String why, Optional<LocalDate> until) {}
