package dossier.view.listing;

import dossier.view.drawing.MapView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;
import java.util.List;
import java.util.Optional;

/**
 * An index: groups of rows, each row a link with a line about it.
 *
 * @param map where they lie, if they are places and it is known
 * @param files all that it lists, for programs for references; may be empty
 */
public record IndexPage(
    Frame frame,
    String introduction,
    Optional<MapView> map,
    List<Section> sections,
    List<Link> files)
    implements View {

  /** An index without a map. */
  public IndexPage(Frame frame, String introduction, List<Section> sections, List<Link> files) {
    this(frame, introduction, Optional.empty(), sections, files);
  }

  /** An index without a map and files. */
  public IndexPage(Frame frame, String introduction, List<Section> sections) {
    this(frame, introduction, sections, List.of());
  }

  /** A group of rows; its heading may be empty. */
  public record Section(String heading, List<Row> rows) {}

  /**
   * A row.
   *
   * @param kicker a word or date before the link; may be empty
   * @param line what it is
   * @param tail a figure at the end; may be empty
   */
  public record Row(String kicker, Link link, String line, String tail) {}

  @Override
  public String template() {
    return "index.ftlh";
  }
}
