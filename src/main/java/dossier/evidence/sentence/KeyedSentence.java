package dossier.evidence.sentence;

import dossier.prose.part.Sentence;

/**
 * A sentence of a case and its key.
 *
 * @param key an s and twelve hexadecimal digits; no other sentence of the case has it
 */
public record KeyedSentence(Sentence sentence, String key) {}
