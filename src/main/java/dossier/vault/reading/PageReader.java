package dossier.vault.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a page that a reader sees, a line for each block. The raised mark of a
 * footnote is no word. Used once, by one thread.
 */
final class PageReader implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private @Nullable Node unseen;
  private int raised;

  private PageReader() {}

  static String text(byte[] page) throws IOException {
    return text(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
  }

  /**
   * The same where the encoding is said elsewhere.
   *
   * @param charset its name; what cannot be one, and what only says ASCII, counts as not said
   */
  static String text(byte[] page, @Nullable String charset) throws IOException {
    String known = known(charset).map(Charset::name).orElse(null);
    return text(Jsoup.parse(new ByteArrayInputStream(page), known, ""));
  }

  private static Optional<Charset> known(@Nullable String charset) {
    try {
      return Optional.ofNullable(charset)
          .map(Charset::forName)
          .filter(found -> !found.equals(StandardCharsets.US_ASCII));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(Document page) {
    PageReader reader = new PageReader();
    page.traverse(reader);
    return reader
            .text
            .toString()
            .replaceAll("[ \\t]{2,}", " ")
            .replaceAll(" ?\\n[ \\t\\n]*", "\n")
            .strip()
        + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (unseen != null) {
      return;
    }
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode words) {
      String plain = words.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
      text.append(raised > 0 ? Raised.words(plain) : plain);
    }
  }

  private void open(Element element) {
    if (Seen.isHidden(element) || Raised.isMark(element, text)) {
      unseen = element;
      return;
    }
    raised += isRaised(element) ? 1 : 0;
    part(element);
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(unseen)) {
      unseen = null;
    } else if (unseen == null && node instanceof Element element) {
      raised -= isRaised(element) ? 1 : 0;
      part(element);
    }
  }

  private void part(Element element) {
    if (Seen.isBlock(element)) {
      text.append('\n');
    } else if (Seen.partsWords(element)) {
      text.append(' ');
    }
  }

  private static boolean isRaised(Element element) {
    return element.normalName().toLowerCase(Locale.ROOT).equals("sup");
  }
}
