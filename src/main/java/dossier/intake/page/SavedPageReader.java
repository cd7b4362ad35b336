package dossier.intake.page;

import dossier.intake.record.ImportedSource;
import dossier.intake.record.SourceDraft;
import dossier.intake.record.SourceField;
import dossier.model.value.SourceType;
import dossier.text.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a saved page says of itself: JSON-LD first, then Highwire's tags, then Open Graph, and
 * what every page has where none of them says it.
 */
public final class SavedPageReader {
  /** Where browsers and SingleFile write the address that a page was saved from. */
  private static final Pattern SAVED_FROM =
      Pattern.compile(
          "(?:saved from url=\\(\\d+\\)|(?m:^)[ \\t]*url:[ \\t]*)(?<url>https?://\\S+)");

  private final Document page;
  private final SourceDraft draft;

  private SavedPageReader(Document page, SourceDraft draft) {
    this.page = page;
    this.draft = draft;
  }

  /**
   * The source that a page is.
   *
   * @param place where the file is named
   * @param charset how its bytes are read, if that is said elsewhere
   * @param address where it was saved from, if that is known
   * @param title what it is called, if it does not say that itself
   */
  public static ImportedSource read(
      Span place,
      byte[] html,
      Optional<Charset> charset,
      Optional<String> address,
      Optional<String> title) {
    Document page = parsed(html, charset);
    String url = address.or(() -> savedFrom(page)).orElse("");
    SourceDraft draft = new SourceDraft(place, url);
    new SavedPageReader(page, draft).read(url, title);
    return draft.source(Optional.of(url));
  }

  private static Document parsed(byte[] html, Optional<Charset> charset) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(html), charset.map(Charset::name).orElse(null), "");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // bytes in memory do not fail
    }
  }

  private static Optional<String> savedFrom(Document page) {
    List<Node> first = new ArrayList<>(page.childNodes());
    page.children().stream().limit(1).forEach(root -> first.addAll(root.childNodes()));
    return first.stream()
        .filter(Comment.class::isInstance)
        .map(node -> SAVED_FROM.matcher(((Comment) node).getData()))
        .filter(Matcher::find)
        .map(found -> found.group("url"))
        .findFirst();
  }

  private void read(String url, Optional<String> title) {
    address();
    new JsonLdReader(draft).read(page);
    new PageTags(draft, page).read();
    if (!draft.has(SourceField.URL)) {
      draft.url("address", url);
    }
    if (!draft.has(SourceField.TITLE)) {
      draft.words(
          SourceField.TITLE, "title", page.title().isBlank() ? title.orElse("") : page.title());
    }
    if (!draft.has(SourceField.LANGUAGE)) {
      page.children().stream()
          .limit(1)
          .map(root -> root.attr("lang"))
          .filter(lang -> !lang.isBlank())
          .forEach(lang -> draft.language("lang", lang));
    }
    draft.assumeType(SourceType.WEBPAGE);
  }

  private void address() {
    @Nullable Element link = page.selectFirst("link[rel=canonical][href]");
    if (link != null) {
      draft.url("canonical", link.attr("href"));
    }
  }
}
