package dossier.view.page;

import dossier.view.part.Frame;
import dossier.view.part.Link;
import java.util.List;

/** An index: groups of rows, each row a link with a line about it. */
public record IndexPage(Frame frame, String introduction, List<Section> sections) implements View {

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
