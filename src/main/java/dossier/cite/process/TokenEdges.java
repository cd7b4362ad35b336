package dossier.cite.process;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.helper.FrenchPunctuationSpacing;
import de.undercouch.citeproc.helper.StringHelper;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a reference where they meet: stops move into quotations where the language wants
 * it, and of marks that come together from two fields one is left. Does what the processor's own
 * format does, which a test holds it against.
 */
final class TokenEdges {
  private final List<Token> tokens;
  private final RenderContext context;

  /** The tokens are changed. */
  TokenEdges(List<Token> tokens, RenderContext context) {
    this.tokens = tokens;
    this.context = context;
  }

  /**
   * Settles all edges.
   *
   * @param quotes turns the quotation marks of a text
   */
  void settle(UnaryOperator<String> quotes) {
    each(quotes);
    if (context.getLocale().getStyleOptions().isPunctuationInQuote()) {
      moveIntoQuotations();
    }
    dropOverlaps();
    mergeMarks();
    if (context.getLocale().getLang().getLanguage().equals(Locale.FRENCH.getLanguage())) {
      each(FrenchPunctuationSpacing::apply);
    }
  }

  private void each(UnaryOperator<String> change) {
    for (int i = 0; i < tokens.size(); i++) {
      TextToken token = text(i);
      if (token != null && (token.getType() == TextToken.Type.TEXT || isBetween(token))) {
        String changed = change.apply(token.getText());
        if (!changed.equals(token.getText())) {
          tokens.set(i, token.copyWithText(changed));
        }
      }
    }
  }

  private void moveIntoQuotations() {
    for (int i = 0; i < tokens.size() - 1; i++) {
      TextToken closing = text(i);
      if (closing != null) {
        int next = next(i);
        if (next < 0) {
          return;
        }
        if (closing.getType() == TextToken.Type.CLOSE_QUOTE) {
          i = movedInto(i, next);
        }
      }
    }
  }

  /** Moves a full stop or comma before a closing mark; says with which token to go on. */
  private int movedInto(int closing, int next) {
    TextToken token = known(next);
    String text = token.getText();
    if (!text.startsWith(",") && !text.startsWith(".")) {
      return closing;
    }
    tokens.set(next, token.copyWithText(text.substring(1)));
    tokens.add(endOfWords(closing), token.copyWithText(text.substring(0, 1)));
    return next;
  }

  /** Where the words before a closing mark end: before other such marks that are their own. */
  private int endOfWords(int closing) {
    TextToken words = closing == 0 ? null : text(closing - 1);
    if (words == null || words.getType() != TextToken.Type.TEXT) {
      return closing;
    }
    String text = words.getText();
    int end = endOfWords(text);
    if (end == 0) {
      return closing - 1;
    }
    if (end < text.length()) {
      tokens.set(closing - 1, words.copyWithText(text.substring(0, end)));
      tokens.add(closing, words.copyWithText(text.substring(end)));
    }
    return closing;
  }

  private int endOfWords(String text) {
    String outer = context.getTerm("close-quote");
    String inner = context.getTerm("close-inner-quote");
    int end = text.length();
    while (end > 0) {
      if (text.startsWith(outer, end - outer.length())) {
        end -= outer.length();
      } else if (text.startsWith(inner, end - inner.length())) {
        end -= inner.length();
      } else {
        return end;
      }
    }
    return end;
  }

  private void dropOverlaps() {
    for (int i = 1; i < tokens.size(); i++) {
      TextToken token = text(i);
      if (token == null || !isBetween(token) || isBracket(token)) {
        continue;
      }
      int before = before(i);
      if (before >= 0) {
        String ending = ending(before, token.getText().length());
        i -= shortened(i, StringHelper.overlap(ending, token.getText()));
      }
    }
  }

  private static boolean isBracket(TextToken token) {
    return token.getType() == TextToken.Type.SUFFIX && token.getText().startsWith(")");
  }

  /** So much of the text that ends with a token. */
  private String ending(int last, int length) {
    String ending = known(last).getText();
    for (int i = last - 1; i >= 0 && ending.length() < length; i--) {
      TextToken token = text(i);
      ending = token == null ? ending : token.getText() + ending;
    }
    return ending;
  }

  private void mergeMarks() {
    for (int i = 1; i < tokens.size(); i++) {
      TextToken token = text(i);
      int before = token == null || !isBetween(token) ? -1 : before(i);
      if (token != null && before >= 0 && !token.getText().isEmpty()) {
        i -= merged(before, token.getText().charAt(0)) ? shortened(i, 1) : 0;
      }
    }
  }

  private boolean merged(int before, char mark) {
    TextToken token = known(before);
    String text = token.getText();
    char last = text.isEmpty() ? mark : text.charAt(text.length() - 1);
    String kept = kept(last, mark);
    if (!kept.isEmpty()) {
      tokens.set(before, token.copyWithText(text.substring(0, text.length() - 1) + kept));
    }
    return !kept.isEmpty();
  }

  /** Which of two marks is left; none where both are. */
  private static String kept(char last, char mark) {
    return switch ("" + last + mark) {
      case "!.", "!:", ":!", ";!" -> "!";
      case "?.", "?:", ":?", ";?" -> "?";
      case ":." -> ":";
      case ";:", ";." -> ";";
      default -> "";
    };
  }

  /** Takes so much from a token's beginning; how many tokens are gone by it. */
  private int shortened(int at, int by) {
    TextToken token = known(at);
    if (by == 0) {
      return 0;
    }
    if (by == token.getText().length()) {
      tokens.remove(at);
      return 1;
    }
    tokens.set(at, token.copyWithText(token.getText().substring(by)));
    return 0;
  }

  private static boolean isBetween(TextToken token) {
    return token.getType() == TextToken.Type.PREFIX
        || token.getType() == TextToken.Type.SUFFIX
        || token.getType() == TextToken.Type.DELIMITER;
  }

  private int next(int from) {
    int at = from + 1;
    while (at < tokens.size() && text(at) == null) {
      at++;
    }
    return at < tokens.size() ? at : -1;
  }

  /** The text before, over closing quotation marks; less than 0 if there is none. */
  private int before(int from) {
    int at = from - 1;
    while (at >= 0 && !isWords(text(at))) {
      at--;
    }
    return at;
  }

  private static boolean isWords(@Nullable TextToken token) {
    return token != null && token.getType() != TextToken.Type.CLOSE_QUOTE;
  }

  private @Nullable TextToken text(int at) {
    return tokens.get(at) instanceof TextToken token ? token : null;
  }

  private TextToken known(int at) {
    return (TextToken) tokens.get(at);
  }
}
