package dossier.evidence.passage;

import dossier.site.Percent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text directive (URL Fragment Text Directives, WICG draft, section 3.3): what a browser looks
 * for on the page that it opens.
 *
 * @param prefix words right before, only to find the place; may be empty
 * @param start the words, or how they begin
 * @param end how they end; empty if start is all of them
 * @param suffix words right behind, only to find the place; may be empty
 */
public record TextDirective(String prefix, String start, String end, String suffix) {
  private static final String TERM = "((?:[A-Za-z0-9._~]|%[0-9A-F]{2})+)";
  private static final Pattern WRITTEN =
      Pattern.compile("text=(?:" + TERM + "-,)?" + TERM + "(?:," + TERM + ")?(?:,-" + TERM + ")?");

  /** As it is written behind {@code #:~:}; everything but letters, digits and . _ ~ is encoded. */
  public String written() {
    return "text="
        + (prefix.isEmpty() ? "" : encoded(prefix) + "-,")
        + encoded(start)
        + (end.isEmpty() ? "" : "," + encoded(end))
        + (suffix.isEmpty() ? "" : ",-" + encoded(suffix));
  }

  /** Reads what {@link #written} gives; empty if it is anything else. */
  public static Optional<TextDirective> read(String written) {
    Matcher match = WRITTEN.matcher(written);
    return match.matches()
        ? Optional.of(
            new TextDirective(
                decoded(match, 1), decoded(match, 2), decoded(match, 3), decoded(match, 4)))
        : Optional.empty();
  }

  /** The address of a page with a written directive behind it. */
  public static String on(String url, String written) {
    return url + (url.contains("#") ? "" : "#") + ":~:" + written;
  }

  private static String decoded(Matcher match, int group) {
    return Optional.ofNullable(match.group(group))
        .map(term -> URLDecoder.decode(term, StandardCharsets.UTF_8))
        .orElse("");
  }

  private static String encoded(String words) {
    return Percent.encoded(words, "._~");
  }
}
