package dossier.view.schemaorg;

import dossier.text.Id;

/**
 * Words that are quoted of a source, and may be told apart from the passage in which they stand.
 */
public record Said(String words, Id source) {}
