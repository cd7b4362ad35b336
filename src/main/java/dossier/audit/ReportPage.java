package dossier.audit;

import dossier.audit.StoryReport.Heading;
import dossier.site.Html;
import dossier.site.LonePage;
import java.util.stream.Collectors;

/** Prints a report as one page of HTML that needs nothing beside it. Pure. */
public final class ReportPage {
  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%}"
          + "th,td{border-top:1px solid;padding:.25rem .5rem;text-align:left;vertical-align:top}"
          + "th{width:17rem;font-weight:normal}td:nth-child(2){width:5rem}"
          + "td{overflow-wrap:anywhere}";

  private ReportPage() {}

  /** The report as a page. */
  public static String print(Report report) {
    String title = "Report on " + report.title();
    String body = "<h1>" + Html.escape(title) + "</h1>\n" + stories(report);
    return LonePage.styled(title, STYLE, body).html();
  }

  private static String stories(Report report) {
    return report.stories().isEmpty()
        ? "<p>No stories.</p>\n"
        : report.stories().stream().map(ReportPage::story).collect(Collectors.joining());
  }

  private static String story(StoryReport story) {
    Heading heading = story.heading();
    String draft = heading.draft() ? " (draft)" : "";
    return """
    <h2 id="%s">Case %s: %s%s</h2>
    <p><code>%s</code></p>
    <table>
    %s</table>
    """
        .formatted(
            Html.escape(heading.id().value()),
            heading.caseNumber(),
            Html.escape(heading.title()),
            draft,
            Html.escape(heading.file()),
            Line.of(story).stream().map(ReportPage::row).collect(Collectors.joining()));
  }

  private static String row(Line line) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td><td>%s</td></tr>\n"
        .formatted(
            Html.escape(line.label()),
            Html.escape(line.figure()),
            Html.escape(String.join(", ", line.items())));
  }
}
