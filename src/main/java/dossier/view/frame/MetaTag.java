package dossier.view.frame;

/** What a page tells programs about itself: {@code <meta name="…" content="…">}. */
public record MetaTag(String name, String content) {}
