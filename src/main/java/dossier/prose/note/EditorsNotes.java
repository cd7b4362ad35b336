package dossier.prose.note;

import org.commonmark.parser.Parser;
import org.commonmark.parser.Parser.ParserExtension;

/** Lets a parser know the editors' notes. */
public final class EditorsNotes implements ParserExtension {
  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new NoteParser.Factory());
  }
}
