package dossier.prose.line;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * LeadingSigns among the words of a text that were meant to do something, and that readers would
 * see.
 */
public enum Literal {
  /** The mark of a footnote that is not there. */
  FOOTNOTE("[^", "\\[\\^[^\\[\\]\\s]+]"),

  /** A footnote where its mark should be, as Pandoc and Obsidian write it. */
  INLINE_NOTE("^[", "\\^\\[(?=\\S)"),

  /** A box, as GitHub and Obsidian write it. */
  CALLOUT("[!", "^\\[!\\p{L}+](?=[+\\s-]|$)"),

  /** A link or an image by the name of an address that is not given. */
  REFERENCE(
      "[",
      "!?\\[(?!…|\\.\\.\\.|\\^)[^\\[\\]]{1,200}]\\[(?!…|\\.\\.\\.)[^\\[\\]]{0,200}]"
          + "|(?<![\\p{L}\\p{N}])!\\[(?!…|\\.\\.\\.)[^\\[\\]]{1,200}](?![\\[(])"),

  /** A link or an image whose address cannot be read. */
  ADDRESS(
      "](",
      "!\\[[^\\[\\]]{0,200}]\\((?=\\S)"
          + "|\\[[^\\[\\]]{1,200}]\\((?=https?:|www\\.|mailto:|#|[^()\\s]*/"
          + "|[^()]{0,200}\\.(?:md|html?|jpe?g|png|pdf)\\))"),

  /** A comment in HTML that does not end. */
  COMMENT("<!--", "<!--"),

  /** A note to oneself that does not stand on lines of its own. */
  NOTE("%%", "%%(?:.*?%%)?");

  private final String sign;
  final Pattern pattern;

  /** With a sign that stands in whatever the pattern finds. */
  Literal(String sign, String pattern) {
    this.sign = sign;
    this.pattern = Pattern.compile(pattern);
  }

  /** Where it stands in a run of words. */
  public List<MatchResult> in(String words) {
    return words.contains(sign) ? pattern.matcher(words).results().toList() : List.of();
  }
}
