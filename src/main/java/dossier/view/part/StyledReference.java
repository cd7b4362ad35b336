package dossier.view.part;

import dossier.site.Html;

/** A reference, and what the style is called that it is set in. */
public record StyledReference(String style, Html reference) {}
