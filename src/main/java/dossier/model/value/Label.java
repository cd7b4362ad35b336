package dossier.model.value;

import java.util.Optional;

/** What others have declared about a source, person or group: somebody's act, never a grade. */
public record Label(String label, String by, Optional<EdtfDate> date) {}
