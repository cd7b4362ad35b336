package dossier.intake.manuscript;

/**
 * What somebody has remarked on a manuscript.
 *
 * @param by who; empty if nobody says
 * @param words on one line
 */
public record EditorialRemark(String by, String words) {}
