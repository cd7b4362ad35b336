package dossier.pipeline.read;

import dossier.pipeline.read.Parsed.Parts;
import dossier.pipeline.store.value.Bytes;

/** An entry as it was read from a file with these parts. */
record KeptEntry(Parts parts, Bytes bytes) {}
