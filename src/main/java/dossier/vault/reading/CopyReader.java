package dossier.vault.reading;

import dossier.text.Controls;
import java.io.IOException;

/** Reads the text out of a file, within some bounds. Thread-safe. */
public final class CopyReader {
  /** More than any book; a text is held in memory word by word. */
  private static final int LONGEST = 5_000_000;

  private final Bounds bounds;

  /** Reads within these bounds. */
  public CopyReader(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * The text, a line for each block; characters that control something are spaces.
   *
   * @param name the name of the file, which tells pages and web archives
   * @throws Unreadable if there is none, or it takes more than the bounds allow
   */
  public String text(String name, byte[] bytes) throws IOException, Unreadable {
    Form form = Form.of(name, bytes);
    String text = form.isIntricate() ? ReaderProcess.text(form, bytes, bounds) : form.text(bytes);
    if (text.length() > LONGEST) {
      throw new Unreadable(
          "its text has more than " + LONGEST + " characters: take the part that is quoted");
    }
    String shown = withoutControls(text);
    if (shown.isBlank()) {
      throw new Unreadable("there is no text in it; of a scan, take the text beside it");
    }
    return shown;
  }

  private static String withoutControls(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int at = Controls.find(text, 0); at >= 0; at = Controls.find(text, at + 1)) {
      out.setCharAt(at, ' ');
    }
    return out.toString();
  }
}
