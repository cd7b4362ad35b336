package dossier.prose.tree;

import dossier.prose.tree.EditorsBrackets.Written;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quoted words that are no Markdown: they are set as they are written, and only a backslash before
 * a bracket is not shown.
 */
public final class PlainlyWritten {
  private static final Pattern CHARACTER = Pattern.compile("(?s)\\\\([\\[\\]])|\\s+|.");

  private PlainlyWritten() {}

  /** What the source prints of some words, and what the editor put into their brackets. */
  public static EditorsBrackets read(String quoted) {
    StringBuilder words = new StringBuilder();
    Set<Integer> escaped = new HashSet<>();
    Matcher character = CHARACTER.matcher(quoted);
    while (character.find()) {
      if (character.group(1) != null) {
        escaped.add(words.length());
        words.append(character.group(1));
      } else {
        words.append(character.group().isBlank() ? " " : character.group());
      }
    }
    EditorsBrackets brackets = new EditorsBrackets();
    Written written = new Written(words.toString(), escaped::contains, at -> false);
    brackets.read(written, 0, words.length());
    return brackets;
  }
}
