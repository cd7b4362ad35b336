package dossier.view.page;

import dossier.view.part.Frame;
import dossier.view.part.Link;
import java.util.List;

/**
 * An index: groups of rows, each row a link with a line about it.
 *
 * @param files all that it lists, for programs for references; may be empty
 */
public record IndexPage(Frame frame, String introduction, List<Section> sections, List<Link> files)
    implements View {

  /** An index without files. */
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
