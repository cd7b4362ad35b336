package dossier.sheet;

import dossier.site.Html;
import dossier.site.LonePage;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet as one page of HTML, to be printed and ticked by hand. Pure. */
public final class PrintedSheet {
  private static final String STYLE =
      "@page{size:A4 landscape;margin:12mm}"
          + "body{font:.8rem/1.4 system-ui,sans-serif;margin:1rem}"
          + "table{border-collapse:collapse;width:100%}thead{display:table-header-group}"
          + "tr{break-inside:avoid}th,td{border:1px solid #888;padding:.25rem .4rem;"
          + "text-align:left;vertical-align:top;overflow-wrap:anywhere}"
          + "td.box::before{content:\"\";display:block;width:1rem;height:1rem;"
          + "border:1px solid}td.key{font:.65rem monospace}td.remark{width:12rem}"
          + "p{margin:0}";

  private PrintedSheet() {}

  /** The sheet as a page. */
  public static String of(Sheet sheet) {
    String body =
        """
        <h1>%s</h1>
        <table>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """
            .formatted(Html.escape(sheet.title()), headings(), rows(sheet.rows()));
    return LonePage.styled("Sheet: " + sheet.title(), STYLE, body).html();
  }

  private static String headings() {
    return SheetColumn.headings().stream()
        .map(heading -> "<th scope=\"col\">" + Html.escape(heading) + "</th>")
        .collect(Collectors.joining());
  }

  private static String rows(List<SheetRow> rows) {
    return rows.stream().map(PrintedSheet::row).collect(Collectors.joining());
  }

  private static String row(SheetRow row) {
    StringBuilder cells = new StringBuilder();
    for (SheetColumn column : SheetColumn.values()) {
      cells.append(cell(column, column.of(row)));
    }
    return "<tr>" + cells + "</tr>\n";
  }

  private static String cell(SheetColumn column, String text) {
    return switch (column) {
      case TICK -> "<td class=\"box\"></td>";
      case REMARK -> "<td class=\"remark\"></td>";
      case KEY -> "<td class=\"key\">" + Html.escape(text) + "</td>";
      default -> "<td>" + paragraphs(text) + "</td>";
    };
  }

  private static String paragraphs(String text) {
    return text.isEmpty()
        ? ""
        : text.lines()
            .map(line -> "<p>" + Html.escape(line) + "</p>")
            .collect(Collectors.joining());
  }
}
