package dossier.view.part;

/**
 * The language of a text where it is not the site's.
 *
 * @param tag as BCP 47 has it
 * @param direction {@code ltr} or {@code rtl}
 */
public record TextLanguage(String tag, String direction) {}
