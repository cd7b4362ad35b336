package dossier.vault.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a reader sees of an element, as browsers show it (HTML Standard, section 15.3). */
final class Seen {
  private static final Set<String> NEVER =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "select",
          "datalist",
          "math",
          "audio",
          "video",
          "canvas",
          "noframes");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "address",
          "blockquote",
          "center",
          "dialog",
          "div",
          "figure",
          "figcaption",
          "footer",
          "form",
          "header",
          "hr",
          "legend",
          "listing",
          "main",
          "p",
          "plaintext",
          "pre",
          "search",
          "xmp",
          "article",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hgroup",
          "nav",
          "section",
          "dir",
          "dd",
          "dl",
          "dt",
          "menu",
          "ol",
          "ul",
          "li",
          "table",
          "caption",
          "colgroup",
          "col",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "details",
          "summary",
          "fieldset",
          "optgroup",
          "option",
          "br",
          "frameset",
          "frame");

  /** What stands in a line and is no part of the words around it. */
  private static final Set<String> BOXES =
      Set.of("img", "input", "button", "textarea", "meter", "progress", "rt", "rp", "marquee");

  private static final Pattern NOT_SHOWN = Pattern.compile("display\\s*:\\s*none");
  private static final Pattern AS_BLOCK =
      Pattern.compile("display\\s*:\\s*(block|flex|grid|table|list-item|flow-root)");
  private static final Pattern AS_BOX = Pattern.compile("display\\s*:\\s*inline-\\w+");

  private Seen() {}

  static boolean isHidden(Element element) {
    return NEVER.contains(element.normalName())
        || element.hasAttr("hidden")
        || NOT_SHOWN.matcher(style(element)).find();
  }

  /** Whether it begins a line and ends one. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || AS_BLOCK.matcher(style(element)).find();
  }

  /** Whether it stands in a line like a word of its own. */
  static boolean partsWords(Element element) {
    return BOXES.contains(element.normalName()) || AS_BOX.matcher(style(element)).find();
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }
}
