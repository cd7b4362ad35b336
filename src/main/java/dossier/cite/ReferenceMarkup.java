package dossier.cite;

import dossier.site.Html;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what the citation processor writes into markup that a strict content security policy lets
 * through: no {@code style} attribute, no wrapper, no number.
 */
final class ReferenceMarkup {
  private static final Pattern RIGHT =
      Pattern.compile("(?s).*<div class=\"csl-right-inline\">(.*?)</div>.*");
  private static final Pattern ENTRY =
      Pattern.compile("(?s).*?<div class=\"csl-entry\">(.*)</div>\\s*");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)([^>]*)>");
  private static final Map<String, String> ELEMENTS =
      new TreeMap<>(Map.of("italic", "i", "bold", "b", "small-caps", "span"));

  private ReferenceMarkup() {}

  static Html clean(String entry) {
    Matcher right = RIGHT.matcher(entry);
    Matcher whole = ENTRY.matcher(entry);
    String inner = right.matches() ? right.group(1) : whole.matches() ? whole.group(1) : entry;
    return new Html(rewrite(inner.strip()));
  }

  private static String rewrite(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    StringBuilder out = new StringBuilder();
    while (tag.find()) {
      boolean closing = !tag.group(1).isEmpty();
      String element =
          closing ? (open.isEmpty() ? "" : open.pop()) : element(tag.group(2), tag.group(3));
      if (!closing) {
        open.push(element);
      }
      String replacement = element.isEmpty() ? "" : "<" + tag.group(1) + element + ">";
      tag.appendReplacement(out, Matcher.quoteReplacement(replacement));
    }
    return tag.appendTail(out).toString();
  }

  /** The element that says the same; none for one that only carries a style that is not needed. */
  private static String element(String name, String attributes) {
    if (!name.equals("span")) {
      return name.matches("i|b|em|strong|sup|sub") ? name : "";
    }
    return ELEMENTS.entrySet().stream()
        .filter(style -> attributes.contains(style.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
