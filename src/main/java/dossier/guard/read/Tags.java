package dossier.guard.read;

/** HTML and XML tags. */
final class Tags {
  private Tags() {}

  /** The text without tags, so that what they part stands together. */
  static String without(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    int at = 0;
    for (int tag = text.indexOf('<'); tag >= 0; tag = text.indexOf('<', tag + 1)) {
      int end = text.indexOf('>', tag);
      int inner = text.indexOf('<', tag + 1);
      if (end >= 0 && (inner < 0 || end < inner)) {
        bare.append(text, at, tag);
        at = end + 1;
      }
    }
    return bare.append(text, at, text.length()).toString();
  }
}
