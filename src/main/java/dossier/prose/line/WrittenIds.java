package dossier.prose.line;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds in words what may be an entry's id without its brackets: {@code @id} and {@code [id]}. The
 * first group that matched is the id.
 */
public final class WrittenIds {
  private static final String ID = "([a-z0-9]+(?:-[a-z0-9]+)*+)";
  static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._@/\\[-])@"
              + ID
              + "(?![\\p{L}\\p{N}_@-]|\\.[a-z0-9])"
              + "|(?<![\\[!\\p{L}\\p{N}\\]])\\["
              + ID
              + "](?![\\[(:\\p{L}\\p{N}\\]])");

  private WrittenIds() {}

  /** What may be one, in order. */
  public static List<MatchResult> in(String words) {
    boolean perhaps = words.indexOf('@') >= 0 || words.indexOf('[') >= 0;
    return perhaps ? WRITTEN.matcher(words).results().toList() : List.of();
  }
}
