package dossier.view.part;

import dossier.prose.part.Citation.Locator;
import dossier.words.Words;
import java.util.Map;
import java.util.regex.Pattern;

/** Where in a source, in words: one page or several, as the numbers say. */
public final class Locators {
  private static final String NUMBER = "(?:\\p{L}?[-.]?\\d[\\d.]*|[ivxlcdm]+)";

  /** A range, a list, or two joined by and; a comma within 1,000 parts nothing. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + NUMBER
              + "\\s*(?:[-–—]\\s*(?=[\\p{L}\\d])|,(?!\\d{3}(?!\\d))|,\\s+|\\s(?:and|&)\\s)\\s*(?:and\\s+|&\\s+)?"
              + NUMBER);

  private Locators() {}

  /** Such as pp. 33-35, 38-39. */
  public static String words(Locator locator, Words words) {
    boolean several = SEVERAL.matcher(locator.value()).find();
    return words.of(
        "locator." + locator.label(),
        Map.of("number", several ? "several" : "one", "value", locator.value()));
  }
}
