package dossier.view.part;

/**
 * A link as it stands on a page.
 *
 * @param href relative to the page, or an address elsewhere
 */
public record Link(String href, String text) {}
