package dossier.picture;

import java.util.List;
import java.util.Optional;

/**
 * Boxes and the arrows between them.
 *
 * @param boxes in an order that does not depend on the run
 * @param arrows each from one box to another; a circle of them is drawn as far as it goes one way
 */
public record Diagram(List<Box> boxes, List<Arrow> arrows) {
  public Diagram {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /**
   * A box.
   *
   * @param name what arrows call it
   * @param title its first words, in bold
   * @param words what stands below
   * @param style a class of the style sheet
   * @param href where it leads; empty if this is its page
   */
  public record Box(String name, String title, String words, String style, Optional<String> href) {}

  /**
   * An arrow.
   *
   * @param broken whether its line is broken
   */
  public record Arrow(String from, String to, boolean broken) {}
}
