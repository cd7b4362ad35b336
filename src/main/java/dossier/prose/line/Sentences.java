package dossier.prose.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the sentence before a place out of a run of words. */
public final class Sentences {
  private static final int LONGEST = 180;
  private static final int WINDOW = 1000;
  private static final Pattern END = Pattern.compile("[.!?…][\"”»’')\\]]*[\\s\uFFFC]+");

  private Sentences() {}

  /**
   * The sentence that a citation at this place supports, as plain text, its start cut if it is
   * long.
   */
  public static String before(String text, int place) {
    String head = text.substring(Math.max(0, place - WINDOW), place).stripTrailing();
    Matcher end = END.matcher(head);
    int start = 0;
    while (end.find()) {
      boolean words = head.substring(end.end()).chars().anyMatch(Character::isLetterOrDigit);
      start = words ? end.end() : start;
    }
    String sentence =
        withoutQuotedWords(head.substring(start)).replaceAll("[\\s\uFFFC]+", " ").strip();
    return shortened(sentence.replaceAll(" ([.,;:!?])", "$1"));
  }

  /** A quotation is read where it stands, with its citation, not in a list elsewhere. */
  private static String withoutQuotedWords(String sentence) {
    return sentence.replaceAll("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»", "“…”");
  }

  private static String shortened(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int cut = sentence.indexOf(' ', sentence.length() - LONGEST);
    return "… " + sentence.substring(cut < 0 ? sentence.length() - LONGEST : cut + 1);
  }
}
