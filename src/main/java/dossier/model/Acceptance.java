package dossier.model;

import dossier.report.Accepted;
import dossier.report.Rule;
import dossier.text.Located;
import java.util.Optional;

/**
 * A warning that an editor lets stand.
 *
 * @param rule what is warned of
 * @param place a file below the content folder, or an id; empty for everywhere
 * @param reason why, and how long
 */
public record Acceptance(Located<Rule> rule, Optional<Located<String>> place, Accepted reason) {}
