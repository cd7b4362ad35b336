package dossier.view.table;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;
import java.util.List;

/**
 * What a dossier can be had as, besides pages.
 *
 * @param whole whether files have whole addresses of pages, and not such from the root of the site
 */
public record TablesPage(Frame frame, boolean whole, List<FileView> files, List<TableView> tables)
    implements View {

  /** A file, and what it is. */
  public record FileView(Link link, String says) {}

  /**
   * A table.
   *
   * @param files the table in each form
   */
  public record TableView(String name, String says, List<Link> files, List<ColumnView> columns) {}

  /** A column: what kind of thing it holds, and what that says. */
  public record ColumnView(String name, String kind, String says) {}

  @Override
  public String template() {
    return "data.ftlh";
  }
}
