package dossier.cite.process;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.helper.SmartQuotes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The processor's HTML, letter for letter, in a fraction of the time: most texts have no quotation
 * mark to turn and no character to escape, and a look at them shows it. For one style and language;
 * used by one thread.
 */
final class ReferenceFormat extends HtmlFormat {
  private @Nullable SmartQuotes quotes;

  private @Nullable Layout seen;

  /** What was made of the last item, before marks that meet were settled. */
  Optional<Layout> seen() {
    return Optional.ofNullable(seen);
  }

  /** An entry of a bibliography that consists of these tokens. */
  String entry(List<Token> tokens, RenderContext context) {
    TokenBuffer buffer = new TokenBuffer();
    tokens.forEach(buffer::append);
    settle(buffer, context);
    return doFormatBibliographyEntry(buffer, context, 0);
  }

  @Override
  protected void postProcess(TokenBuffer buffer, RenderContext context) {
    seen = new Layout(List.copyOf(buffer.getTokens()), context);
    settle(buffer, context);
  }

  private void settle(TokenBuffer buffer, RenderContext context) {
    new TokenEdges(buffer.getTokens(), context).settle(text -> quoted(text, context));
  }

  /** A rule of the quotes needs a straight one, or one that opens within others. */
  private String quoted(String text, RenderContext context) {
    boolean any =
        text.indexOf('\'') >= 0
            || text.indexOf('"') >= 0
            || text.contains(context.getTerm("open-inner-quote"));
    return any ? quotes(context).apply(text) : text;
  }

  private SmartQuotes quotes(RenderContext context) {
    if (quotes == null) {
      quotes =
          new SmartQuotes(
              context.getTerm("open-inner-quote"),
              context.getTerm("close-inner-quote"),
              context.getTerm("open-quote"),
              context.getTerm("close-quote"),
              context.getLocale().getLang());
    }
    return quotes;
  }

  @Override
  protected String escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return super.escape(text);
      }
    }
    return text;
  }

  /**
   * Whether HTML 4 has no name for a character: so it is with ASCII, but for four, and Cyrillic.
   */
  private static boolean isPlain(char c) {
    return c < 0x80 ? c != '&' && c != '<' && c != '>' && c != '"' : c >= 0x400 && c < 0x530;
  }
}
