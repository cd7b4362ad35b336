package dossier.cite;

/** Text as LaTeX prints it: what means something there is written as its command. */
final class LatexText {
  private LatexText() {}

  /** Unicode stays as it is. A brace is a command, since even an escaped one counts in BibTeX. */
  static String of(String text) {
    String line = OneLine.of(text);
    StringBuilder out = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      append(out, line.charAt(i));
    }
    return out.toString();
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case '&', '%', '#', '_', '$' -> out.append('\\').append(c);
      case '{' -> out.append("\\textbraceleft{}");
      case '}' -> out.append("\\textbraceright{}");
      case '\\' -> out.append("\\textbackslash{}");
      case '~' -> out.append("\\textasciitilde{}");
      case '^' -> out.append("\\textasciicircum{}");
      case '-', '`', '\'' -> single(out, c);
      default -> out.append(c);
    }
  }

  /** Two of these in a row would be printed as one other character: each gets braces. */
  private static void single(StringBuilder out, char c) {
    String braced = "{" + c + "}";
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == c) {
      out.replace(last, last + 1, braced).append(braced);
    } else if (out.length() >= braced.length() && out.substring(out.length() - 3).equals(braced)) {
      out.append(braced);
    } else {
      out.append(c);
    }
  }
}
