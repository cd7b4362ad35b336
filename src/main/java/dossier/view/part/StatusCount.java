package dossier.view.part;

/**
 * How many claims have a status.
 *
 * @param all where they stand in the ledger
 */
public record StatusCount(Stamp stamp, Link all, int claims) {}
