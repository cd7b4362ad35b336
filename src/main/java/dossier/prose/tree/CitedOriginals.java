package dossier.prose.tree;

import dossier.prose.line.QuotationMark;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code : "Wir […] wussten es"]} at the end of a citation as plain words: with brackets in
 * it Markdown would not see the citation around it.
 */
public final class CitedOriginals implements InlineContentParserFactory, InlineContentParser {
  private static final int LONGEST = 5_000;
  private static final int MOST_MARKS = 50;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of(':');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    Position start = scanner.position();
    scanner.next();
    scanner.whitespace();
    return QuotationMark.is(scanner.peek()) && isBracketed(scanner)
        ? ParsedInline.of(
            new Text(scanner.getSource(start, scanner.position()).getContent()), scanner.position())
        : ParsedInline.none();
  }

  /**
   * Passes over quoted words; whether there is a bracket in them, and a citation ends with them.
   * Words before which a citation begins are quoted in the sentence: said: "We knew" [@a, tr. Our
   * Desk: "Wir wussten es"].
   */
  private static boolean isBracketed(Scanner scanner) {
    boolean bracket = false;
    boolean open = false;
    int marks = 0;
    scanner.next();
    for (int i = 0; i < LONGEST && marks < MOST_MARKS && scanner.peek() != Scanner.END; i++) {
      char c = scanner.peek();
      scanner.next();
      bracket |= c == '[';
      open = c == '[' || (open && c != ']');
      if (open && c == '@') {
        return false;
      }
      if (QuotationMark.is(c)) {
        if (endsPart(scanner)) {
          return bracket;
        }
        marks++;
      }
    }
    return false;
  }

  private static boolean endsPart(Scanner scanner) {
    Position here = scanner.position();
    scanner.whitespace();
    char next = scanner.peek();
    scanner.setPosition(here);
    return next == ']' || next == ';';
  }
}
