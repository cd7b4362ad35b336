package dossier.cite;

/** Text as LaTeX prints it: what means something there is written as its command. */
final class LatexText {
  private LatexText() {}

  /** Unicode stays as it is. A brace is a command, since even an escaped one counts in BibTeX. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&', '%', '#', '_', '$' -> out.append('\\').append((char) c);
      case '{' -> out.append("\\textbraceleft{}");
      case '}' -> out.append("\\textbraceright{}");
      case '\\' -> out.append("\\textbackslash{}");
      case '~' -> out.append("\\textasciitilde{}");
      case '^' -> out.append("\\textasciicircum{}");
      default -> out.appendCodePoint(c);
    }
  }
}
