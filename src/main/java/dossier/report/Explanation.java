package dossier.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The page of a rule: what it means, an example, and the way out. */
public final class Explanation {
  private Explanation() {}

  /** The page, with the rule's code, severity and title above it. */
  public static String of(Rule rule) {
    return "%s (%s): %s%n%n%s"
        .formatted(rule.code(), rule.severity().word(), rule.title(), page(rule));
  }

  /** The page alone, in Markdown. */
  public static String page(Rule rule) {
    String resource = "/dossier/explain/" + rule.code() + ".md";
    try (@Nullable InputStream in = Explanation.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
