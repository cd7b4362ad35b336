package dossier.intake.reference;

import java.util.List;
import org.jbibtex.LaTeXObject;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** What words of LaTeX say in plain text. */
final class LatexWords {
  private LatexWords() {}

  /** The words without commands and braces; as they stand, but for the braces, if that fails. */
  static String plain(String latex) {
    if (latex.indexOf('\\') < 0) {
      return signs(latex.replaceAll("[{}]", ""));
    }
    try {
      List<LaTeXObject> parsed = new LaTeXParser().parse(named(latex));
      return signs(new LaTeXPrinter().print(parsed));
    } catch (ParseException | TokenMgrException e) {
      return signs(latex.replaceAll("[{}]", ""));
    }
  }

  /** Commands that stand for a sign, and that the library does not know. */
  private static String named(String latex) {
    return latex
        .replaceAll("\\\\textbraceleft(?![A-Za-z])(\\{}|\\s*)", "\uE001")
        .replaceAll("\\\\textbraceright(?![A-Za-z])(\\{}|\\s*)", "\uE002")
        .replaceAll("\\\\textbackslash(?![A-Za-z])(\\{}|\\s*)", "\uE003")
        .replaceAll("\\\\textasciitilde(?![A-Za-z])(\\{}|\\s*)", "\uE004")
        .replaceAll("\\\\textasciicircum(?![A-Za-z])(\\{}|\\s*)", "\uE005")
        .replaceAll("\\\\url\\s*\\{([^{}]*)}", "$1");
  }

  /** LaTeX's own ways to write dashes and quotation marks, and what is an unbreakable space. */
  private static String signs(String text) {
    return text.replace("---", "—")
        .replace("--", "–")
        .replace("``", "“")
        .replace("''", "”")
        .replace('~', ' ')
        .replace('\uE001', '{')
        .replace('\uE002', '}')
        .replace('\uE003', '\\')
        .replace('\uE004', '~')
        .replace('\uE005', '^');
  }
}
