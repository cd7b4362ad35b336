package dossier.view.part;

import java.util.Optional;

/** What somebody has declared about a source, person or group. */
public record LabelView(String label, MaybeLink by, Optional<DateView> date) {}
