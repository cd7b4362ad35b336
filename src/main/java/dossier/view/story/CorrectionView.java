package dossier.view.story;

import dossier.view.part.DateView;
import dossier.view.part.Link;

/** A correction and the story that it belongs to. */
public record CorrectionView(DateView date, String text, Link story) {}
