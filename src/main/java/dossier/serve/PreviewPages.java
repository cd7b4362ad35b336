package dossier.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.pipeline.PreviewedSite;
import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.TextPrinter;
import dossier.site.Artifact;
import dossier.site.Html;
import dossier.site.LonePage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What stands at each address of the preview: the files of the site as they are now, with one
 * script and one style more in each page, and below {@value #OWN} what those ask for.
 */
final class PreviewPages {
  /** No page of a site has such an address. */
  static final String OWN = "-dossier/";

  private static final String EVENTS = OWN + "events";
  private static final String HEAD_ENDS = "</head>";

  private final Editor editor;
  private final String root;

  /**
   * @param root the folder that paths of findings begin in
   */
  PreviewPages(Editor editor, String root) {
    this.editor = editor;
    this.root = root;
  }

  /** Whether a path is that of the events. */
  static boolean isEvents(String path) {
    return path.equals(EVENTS);
  }

  /**
   * What is answered.
   *
   * @param path without the first slash
   * @param query what stands behind the question mark
   */
  Answer at(String path, Optional<String> query, Standing now) {
    return path.startsWith(OWN)
        ? own(path.substring(OWN.length()), query.orElse(""), now)
        : now.state()
            .site()
            .map(site -> file(site, named(path), now))
            .orElseGet(() -> page(503, faults(now.findings()), now));
  }

  /** A folder is its first page. */
  private static String named(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private Answer own(String name, String query, Standing now) {
    return switch (name) {
      case "preview.js", "preview.css" -> Answer.file(name, resource(name));
      case "findings" -> Answer.json(DeskJson.whole(now, editor, root));
      case "written" ->
          now.state()
              .site()
              .flatMap(site -> site.written(named(query)))
              .map(written -> Answer.json(DeskJson.written(written)))
              .orElseGet(() -> Answer.json("{}"));
      default -> Answer.instead(404, "there is nothing here");
    };
  }

  private static byte[] resource(String name) {
    try (InputStream in = PreviewPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the preview's own " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer file(PreviewedSite site, String path, Standing now) {
    Optional<Outcome<Artifact>> made = site.file(path);
    if (made.isEmpty()) {
      return site.file("404.html")
          .flatMap(Outcome::value)
          .map(page -> new Answer(404, Answer.HTML, followed(page.bytes(), now)))
          .orElseGet(() -> Answer.instead(404, "there is no such page"));
    }
    Optional<Artifact> file = made.get().value();
    if (file.isEmpty()) {
      return page(500, faults(made.get().complaints()), now);
    }
    byte[] bytes = file.get().bytes();
    return Answer.file(path, path.endsWith(".html") ? followed(bytes, now) : bytes);
  }

  /** A page that is told when it has changed. */
  private static byte[] followed(byte[] page, Standing now) {
    String text = new String(page, UTF_8);
    int head = text.indexOf(HEAD_ENDS);
    return head < 0
        ? page
        : (text.substring(0, head) + script(now) + text.substring(head)).getBytes(UTF_8);
  }

  /** What stands in a page of the preview and not in the site's. */
  private static String script(Standing now) {
    return "<link rel=\"stylesheet\" href=\"/%1$spreview.css\"><script src=\"/%1$spreview.js\" data-number=\"%2$s\" defer></script>\n"
        .formatted(OWN, now.number());
  }

  private static String faults(List<Diagnostic> findings) {
    return new TextPrinter().print(findings.stream().filter(Diagnostic::isError).toList());
  }

  /** A page in place of one that cannot be made. */
  private static Answer page(int status, String text, Standing now) {
    String title = "This page cannot be made yet";
    String body = "<h1>%s</h1>\n<pre>%s</pre>\n".formatted(title, Html.escape(text));
    String page = new LonePage(title, script(now), body).html();
    return new Answer(status, Answer.HTML, page.getBytes(UTF_8));
  }
}
