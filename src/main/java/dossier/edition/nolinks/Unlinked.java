package dossier.edition.nolinks;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.site.Address;
import dossier.site.Artifact;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes the links out of files that lead out of their folder. Every file of the edition goes
 * through this, after it is made; one that might hold links and cannot be read here is refused.
 * Safe to share between threads.
 */
public final class Unlinked {
  /** Files from which no program leads a reader on. */
  private static final Set<String> WITHOUT =
      Set.of(
          "avif", "bib", "css", "csv", "geojson", "gif", "ico", "jpeg", "jpg", "js", "json",
          "jsonld", "md", "otf", "pem", "png", "ris", "sig", "sqlite", "ttf", "txt", "webp", "woff",
          "woff2", "yaml");

  private final Predicate<Address> inside;
  private final String notice;

  /**
   * @param inside whether a file of the edition stands at an address
   * @param notice what readers are told on each page
   */
  public Unlinked(Predicate<Address> inside, String notice) {
    this.inside = inside;
    this.notice = notice;
  }

  /** The same file without such links; complains of one that nothing here can read. */
  public Outcome<Artifact> of(Artifact file) {
    String path = file.address().path();
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html" -> Outcome.of(page(file));
      case "svg", "xml" -> Outcome.of(drawing(file));
      default -> WITHOUT.contains(ending) ? Outcome.of(file) : Outcome.failed(unread(file));
    };
  }

  private static Diagnostic unread(Artifact file) {
    String message =
        "'%s' could hold links, and this edition has none".formatted(file.address().path());
    return Diagnostic.of(Rule.MISPLACED_FILE, file.origin(), message)
        .help("leave it out of what you build this edition from");
  }

  private Artifact page(Artifact file) {
    Document page = Jsoup.parse(text(file));
    unlink(page, file.address());
    Element main = page.selectFirst("main");
    (main == null ? page.body() : main).prependElement("p").addClass("edition").text(notice);
    return written(page, file);
  }

  private Artifact drawing(Artifact file) {
    Document drawing = Jsoup.parse(text(file), "", Parser.xmlParser());
    unlink(drawing, file.address());
    return written(drawing, file);
  }

  private void unlink(Document document, Address page) {
    new LinkSweep(page, inside).over(document);
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
  }

  private static String text(Artifact file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  private static Artifact written(Document document, Artifact file) {
    byte[] bytes = document.outerHtml().getBytes(StandardCharsets.UTF_8);
    return new Artifact(file.address(), bytes, file.origin());
  }
}
