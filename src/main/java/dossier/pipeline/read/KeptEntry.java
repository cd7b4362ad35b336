package dossier.pipeline.read;

import dossier.pipeline.read.Parsed.Parts;
import dossier.pipeline.store.value.Bytes;
import dossier.text.Hash;

/**
 * An entry as it was read from a file.
 *
 * @param hash the hash of the file's bytes
 */
record KeptEntry(Hash hash, Parts parts, Bytes bytes) {}
