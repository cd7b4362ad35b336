package dossier.view.listing;

import dossier.view.drawing.MapView;
import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;
import dossier.view.part.PartsView;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * An index: groups of rows, each row a link with a line about it.
 *
 * @param map where they lie, if they are places and it is known
 * @param parts the way to its other parts, if it has any
 */
public record IndexPage(
    Frame frame,
    String introduction,
    Optional<MapView> map,
    List<Section> sections,
    Optional<PartsView> parts)
    implements View {

  /** The same with a map. */
  IndexPage with(Optional<MapView> other) {
    return new IndexPage(frame, introduction, other, sections, parts);
  }

  /** A group of rows; its heading may be empty. */
  public record Section(String heading, List<Row> rows) {}

  /**
   * A row.
   *
   * @param kicker a word or date before the link; may be empty
   * @param line what it is
   * @param language that of the line, where it is not the page's
   * @param tail a figure at the end; may be empty
   */
  public record Row(
      String kicker, Link link, String line, Optional<TextLanguage> language, String tail) {}

  @Override
  public String template() {
    return "index.ftlh";
  }
}
