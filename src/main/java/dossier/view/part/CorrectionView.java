package dossier.view.part;

/** A correction and the story that it belongs to. */
public record CorrectionView(DateView date, String text, Link story) {}
