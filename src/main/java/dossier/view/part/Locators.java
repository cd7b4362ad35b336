package dossier.view.part;

import dossier.prose.part.Citation.Locator;
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

  private static final Map<String, Label> LABELS =
      Map.of(
          "page", new Label("p.", "pp."),
          "paragraph", new Label("para.", "paras."),
          "article-locator", new Label("article", "articles"),
          "appendix", new Label("appendix", "appendices"),
          "timestamp", new Label("at", "at"));

  private record Label(String one, String several) {}

  private Locators() {}

  /** Such as pp. 33-35, 38-39. */
  public static String words(Locator locator) {
    Label label =
        LABELS.getOrDefault(locator.label(), new Label(locator.label(), locator.label() + "s"));
    boolean several = SEVERAL.matcher(locator.value()).find();
    return (several ? label.several() : label.one()) + " " + locator.value();
  }
}
