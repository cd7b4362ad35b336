package dossier.site;

/** An image in one of its sizes: where it stands, and how wide it is in pixels. */
public record ImageSize(Address address, int width) {}
