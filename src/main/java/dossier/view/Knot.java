package dossier.view;

import dossier.picture.Network.Node;
import dossier.view.part.MaybeLink;
import dossier.view.part.Stamp;
import java.util.Optional;

/**
 * What ties join: a node of the drawing, and how the list calls it.
 *
 * @param stamp the status, where it is a claim or an event that shows one
 */
record Knot(Column column, Node node, MaybeLink link, Optional<Stamp> stamp) {

  /** Where it stands: before the centre, at it, behind it, or behind those. */
  enum Column {
    BEFORE,
    CENTRE,
    BEHIND,
    BEYOND
  }

  String name() {
    return node.name();
  }

  /** Whether it is tied to the centre itself. */
  boolean isNear() {
    return column == Column.BEFORE || column == Column.BEHIND;
  }
}
