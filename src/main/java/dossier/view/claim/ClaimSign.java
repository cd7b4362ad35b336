package dossier.view.claim;

import dossier.view.part.Stamp;

/**
 * What stands for a claim on its story's page.
 *
 * @param letter A for the first claim of the front matter, then B; after Z comes AA
 * @param sources how many sources there are on it, in words
 * @param origins on how many origins it rests, in words
 */
public record ClaimSign(String letter, Stamp stamp, String sources, String origins) {}
