package dossier.report;

import dossier.text.Controls;

/** Characters that must reach neither a terminal nor a document of XML 1.0. */
final class ControlPictures {
  private static final int REPLACEMENT = 0xFFFD;

  private ControlPictures() {}

  /**
   * A text in which each control character but the tab is shown by its picture (U+2400 block), line
   * ends too.
   */
  static String shown(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(c -> safe.appendCodePoint(picture(c)));
    return safe.toString();
  }

  private static int picture(int c) {
    if (c == '\t' || !Character.isISOControl(c)) {
      return c;
    }
    return c < 0x20 ? 0x2400 + c : 0x2421;
  }

  /** A text in which what XML 1.0 cannot hold is shown by a sign; lines stay lines. */
  static String inXml(String text) {
    StringBuilder safe = new StringBuilder();
    int from = 0;
    for (int at = Controls.find(text, 0); at >= 0; at = Controls.find(text, from)) {
      int c = text.codePointAt(at);
      safe.append(text, from, at).appendCodePoint(picture(c) == c ? REPLACEMENT : picture(c));
      from = at + Character.charCount(c);
    }
    return safe.append(text, from, text.length()).toString();
  }
}
