package dossier.prose.note;

import dossier.prose.note.EditorsNote.Form;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads a note: from a line that begins with {@code %%} to the first line that ends with it, which
 * may be the same.
 */
final class NoteParser extends AbstractBlockParser {
  private static final String SIGN = "%%";
  private static final int CODE_INDENT = 4;

  private final EditorsNote note = new EditorsNote();
  private boolean ended;
  private boolean unclear;

  private NoteParser(String opening) {
    read(opening.substring(SIGN.length()));
  }

  @Override
  public Block getBlock() {
    return note;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (ended) {
      return BlockContinue.none();
    }
    CharSequence line = state.getLine().getContent();
    String words = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
    read(words);
    return ended ? BlockContinue.finished() : BlockContinue.atIndex(line.length());
  }

  @Override
  public void closeBlock() {
    note.is(unclear ? Form.UNCLEAR : ended ? Form.WHOLE : Form.OPEN);
  }

  private void read(String words) {
    String text = words.stripTrailing();
    ended = text.endsWith(SIGN);
    String inner = ended ? text.substring(0, text.length() - SIGN.length()) : text;
    unclear |= inner.contains(SIGN);
  }

  /** Begins a note wherever a block may begin, in the middle of a paragraph too. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      String words = line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
      if (state.getIndent() >= CODE_INDENT || !words.startsWith(SIGN)) {
        return BlockStart.none();
      }
      return BlockStart.of(new NoteParser(words)).atIndex(line.length());
    }
  }
}
