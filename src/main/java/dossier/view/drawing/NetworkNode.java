package dossier.view.drawing;

import dossier.picture.Network.Node;
import dossier.view.drawing.NetworkView.End;

/** What ties join: a node of the drawing, and how the list calls it. */
record NetworkNode(Column column, Node node, End end) {

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
