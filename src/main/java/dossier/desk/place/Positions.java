package dossier.desk.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.text.Span;
import dossier.text.TextFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.Range;

/**
 * Places in texts as an editor counts them (LSP 3.17, "Position"): lines from 0, and within a line
 * in the units that both sides agreed on.
 *
 * @param encoding one of {@link PositionEncodingKind}
 */
public record Positions(String encoding) {

  /** The place of an offset. */
  public Position of(TextFile file, int offset) {
    int line = file.line(offset);
    String before = file.text().substring(file.lineStart(line), offset);
    return new Position(line - 1, units(before));
  }

  /** The place of a span. */
  public Range range(Span span) {
    return new Range(of(span.file(), span.start()), of(span.file(), span.end()));
  }

  /**
   * The offset of a place; what lies behind a line is its end, what lies behind the text its end.
   */
  public int offset(TextFile file, Position position) {
    int last = file.line(file.text().length());
    int line = Math.max(0, position.getLine()) + 1;
    if (line > last) {
      return file.text().length();
    }
    String text = file.lineText(line);
    int within = 0;
    int left = position.getCharacter();
    while (within < text.length() && left > 0) {
      String character = Character.toString(text.codePointAt(within));
      left -= units(character);
      within += left < 0 ? 0 : character.length();
    }
    return file.lineStart(line) + within;
  }

  private int units(String text) {
    return switch (encoding) {
      case PositionEncodingKind.UTF8 -> text.getBytes(UTF_8).length;
      case PositionEncodingKind.UTF32 -> text.codePointCount(0, text.length());
      default -> text.length();
    };
  }
}
