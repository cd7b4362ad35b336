package dossier.cite;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A style of the Citation Style Language, as its XML. The styles that come with Dossier are those
 * of the Citation Style Language project (CC BY-SA 3.0).
 */
public record Style(String name, String xml) {
  /** The styles that come with Dossier. */
  public static final List<String> NAMES =
      List.of(
          "apa",
          "chicago-author-date",
          "chicago-notes-bibliography",
          "harvard-cite-them-right",
          "ieee",
          "modern-language-association",
          "nature",
          "nlm-citation-sequence");

  private static final Set<String> BRITISH = Set.of("harvard-cite-them-right", "nature");

  /** The style with a name, or a complaint that names the nearest. */
  public static Outcome<Style> named(Located<String> name) {
    if (!NAMES.contains(name.value())) {
      Diagnostic unknown =
          Diagnostic.of(
              Rule.UNKNOWN_STYLE,
              name.span(),
              "there is no citation style '" + name.value() + "' here");
      String all = "one of: " + String.join(", ", NAMES);
      return Outcome.failed(
          Nearest.to(name.value(), NAMES)
              .map(unknown::replaceWith)
              .orElseGet(() -> unknown.help(all)));
    }
    return Outcome.of(bundled(name.value()));
  }

  /** One of the styles that come with Dossier. */
  public static Style bundled(String name) {
    return new Style(name, xml("/dossier/styles/" + name + ".csl"));
  }

  /** The English in which it dates and quotes. */
  String english() {
    return BRITISH.contains(name) ? "en-GB" : "en-US";
  }

  private static String xml(String resource) {
    try (@Nullable InputStream in = Style.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
