package dossier.cite;

import dossier.site.Html;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Turns what the citation processor writes into markup that a strict content security policy lets
 * through: no {@code style} attribute, no wrapper, no number.
 */
final class ReferenceMarkup {
  private static final String RIGHT = "<div class=\"csl-right-inline\">";
  private static final String ENTRY = "<div class=\"csl-entry\">";
  private static final String END = "</div>";
  private static final Set<String> KEPT = Set.of("i", "b", "em", "strong", "sup", "sub");

  private ReferenceMarkup() {}

  static Html clean(String entry) {
    return new Html(rewrite(inner(entry).strip()));
  }

  /** What stands beside the number, or all of it where there is none. */
  private static String inner(String entry) {
    int end = entry.lastIndexOf(END);
    int right = end < 0 ? -1 : entry.lastIndexOf(RIGHT, end - RIGHT.length());
    if (right >= 0) {
      int from = right + RIGHT.length();
      return entry.substring(from, entry.indexOf(END, from));
    }
    int from = entry.indexOf(ENTRY) + ENTRY.length();
    boolean whole = from >= ENTRY.length() && from <= end;
    return whole && entry.substring(end + END.length()).isBlank()
        ? entry.substring(from, end)
        : entry;
  }

  private static String rewrite(String html) {
    Deque<String> open = new ArrayDeque<>();
    StringBuilder out = new StringBuilder(html.length());
    int copied = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
      boolean closing = html.startsWith("/", tag + 1);
      int name = tag + (closing ? 2 : 1);
      int behind = endOfName(html, name);
      int end = html.indexOf('>', behind);
      if (behind > name && end >= 0) {
        out.append(html, copied, tag);
        if (!closing) {
          open.push(element(html.substring(name, behind), html.substring(behind, end)));
        }
        String element = closing ? (open.isEmpty() ? "" : open.pop()) : open.element();
        out.append(element.isEmpty() ? "" : (closing ? "</" : "<") + element + ">");
        copied = end + 1;
        tag = end;
      }
    }
    return out.append(html, copied, html.length()).toString();
  }

  private static int endOfName(String html, int from) {
    int at = from;
    while (at < html.length() && html.charAt(at) >= 'a' && html.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }

  /** The element that says the same; none for one that only carries a style that is not needed. */
  private static String element(String name, String attributes) {
    if (!name.equals("span")) {
      return KEPT.contains(name) ? name : "";
    }
    return attributes.contains("bold")
        ? "b"
        : attributes.contains("italic") ? "i" : attributes.contains("small-caps") ? "span" : "";
  }
}
