package dossier.route;

import dossier.site.Address;
import dossier.text.Span;

/**
 * A file of the site before it is made.
 *
 * @param address where it goes; of {@link Key.Search} the folder in which its files go
 * @param origin what it is made from
 */
public record Planned(Address address, Key key, Span origin) {}
