package dossier.prose.line;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds in words that are left over what was meant as a citation or a link but cannot be read so.
 */
public final class Leftovers {
  private static final String OBJECT = "\uFFFC";

  /** An opening bracket and a source; a source and a closing one; brackets around a bare sign. */
  static final Pattern CITATION =
      Pattern.compile(
          "\\[[^\\[\\]]{0,200}?(?<=[\\[\\s;(-])@[\\p{L}\\p{N}]"
              + "|(?<![\\p{L}\\p{N}.])@[\\p{L}\\p{N}-]+\\s*]"
              + "|\\[(?:[^\\[\\]@]{0,200}[\\s;(-])?@\\s*[^\\[\\]]{0,200}]"
              + ("|" + OBJECT + "[^\\[\\]]{0,200}]\\("));

  static final Pattern LINK = Pattern.compile("\\[\\[|(?<!\\[)\\[[a-z0-9]+(?:-[a-z0-9]+)*+]]");

  static final Pattern CLAIM_MARK = Pattern.compile("\\[=");

  static final Pattern COMPARISON = Pattern.compile("\\[compare:");

  private Leftovers() {}

  /** What looks like the mark of a claim. */
  public static List<MatchResult> ofClaimMarks(String words) {
    return !words.contains("[=") ? List.of() : CLAIM_MARK.matcher(words).results().toList();
  }

  /** What looks like the place of a comparison. */
  public static List<MatchResult> ofComparisons(String words) {
    return !words.contains("[compare:") ? List.of() : COMPARISON.matcher(words).results().toList();
  }

  /** What looks like a citation. */
  public static List<MatchResult> ofCitations(String words) {
    boolean perhaps = words.indexOf('@') >= 0 || words.contains("](");
    return perhaps ? CITATION.matcher(words).results().toList() : List.of();
  }

  /** What looks like a link to an entry. */
  public static List<MatchResult> ofLinks(String words) {
    boolean perhaps = words.contains("[[") || words.contains("]]");
    return perhaps ? LINK.matcher(words).results().toList() : List.of();
  }
}
