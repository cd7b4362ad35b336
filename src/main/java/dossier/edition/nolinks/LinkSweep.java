package dossier.edition.nolinks;

import dossier.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes what leads out of the folder from one document. */
final class LinkSweep {
  /**
   * Every attribute by which a browser goes or asks somewhere (HTML, "Index: attributes"; SVG 2).
   */
  private static final List<String> LEADING =
      List.of(
          "action",
          "archive",
          "background",
          "cite",
          "classid",
          "codebase",
          "data",
          "formaction",
          "href",
          "icon",
          "imagesrcset",
          "longdesc",
          "manifest",
          "ping",
          "poster",
          "profile",
          "src",
          "srcdoc",
          "srcset",
          "usemap",
          "xlink:href",
          "xml:base");

  /** Attributes that hold several addresses, each with what is said of it. */
  private static final Set<String> SEVERAL = Set.of("archive", "imagesrcset", "ping", "srcset");

  private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

  /** What is said of a picture's address (HTML, "Image candidate string"). */
  private static final Pattern SIZE = Pattern.compile("[0-9.]+[wxh]|");

  /** Elements that are nothing without the address that they lead to. */
  private static final Set<String> NOTHING_WITHOUT =
      Set.of("area", "base", "embed", "frame", "iframe", "link", "meta", "object", "script");

  /** What browsers leave out before they read an address (WHATWG URL, section 4.4). */
  private static final Pattern UNREAD = Pattern.compile("^[\\x00- ]+|[\\x00- ]+$|[\\t\\n\\r]+");

  /** A passage in a page: nobody can type it, and the page is found without it. */
  private static final Pattern PASSAGE = Pattern.compile("#?:~:.*$");

  private final Address page;
  private final Predicate<Address> inside;

  LinkSweep(Address page, Predicate<Address> inside) {
    this.page = page;
    this.inside = inside;
  }

  void over(Document document) {
    for (Element element : document.getAllElements()) {
      LEADING.stream().filter(element::hasAttr).toList().forEach(name -> attribute(element, name));
      if (element.nameIs("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
        refresh(element);
      }
    }
  }

  private void attribute(Element element, String name) {
    String address = UNREAD.matcher(element.attr(name)).replaceAll("");
    if (stays(address, name)) {
      return;
    }
    element.removeAttr(name);
    if (element.nameIs("a")) {
      words(element, page.resolved(address).isPresent() ? "" : typed(address));
    } else if (NOTHING_WITHOUT.contains(element.normalName())) {
      element.remove();
    }
  }

  /** A picture that stands in the page itself leads nowhere. */
  private boolean stays(String addresses, String name) {
    Stream<String> each =
        SEVERAL.contains(name)
            ? BETWEEN.splitAsStream(addresses).filter(part -> !SIZE.matcher(part).matches())
            : Stream.of(addresses);
    return each.allMatch(address -> has(address) || isPicture(address, name));
  }

  private boolean has(String address) {
    return page.resolved(address).filter(inside).isPresent();
  }

  private static boolean isPicture(String address, String name) {
    return name.equals("src") && address.startsWith("data:image/");
  }

  /** What can be typed into a browser. */
  private static String typed(String address) {
    return PASSAGE.matcher(address).replaceFirst("").replaceFirst("^mailto:", "");
  }

  /** A link becomes its words, and the address beside them if they do not say it. */
  private static void words(Element link, String address) {
    boolean drawn = link.closest("svg") != null;
    link.tagName(drawn ? "g" : "span")
        .removeAttr("target")
        .removeAttr("rel")
        .removeAttr("download");
    link.removeClass("outward");
    if (!address.isEmpty() && !link.text().contains(address)) {
      if (drawn) {
        link.prependElement("title").text(address);
      } else {
        link.appendText(" ").appendElement("span").addClass("typed").text(address);
      }
    }
  }

  private void refresh(Element meta) {
    Optional<String> address =
        Optional.of(meta.attr("content"))
            .filter(content -> content.contains("="))
            .map(content -> content.replaceFirst("(?s)^[^=]*=\\s*['\"]?([^'\"]*).*$", "$1"));
    if (address.filter(to -> !has(UNREAD.matcher(to).replaceAll(""))).isPresent()) {
      meta.remove();
    }
  }
}
