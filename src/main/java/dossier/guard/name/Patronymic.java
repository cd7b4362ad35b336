package dossier.guard.name;

import java.util.regex.Pattern;

/** Words that can stand between the words of a name without making it another: middle names. */
final class Patronymic {
  private static final Pattern CYRILLIC =
      Pattern.compile(
          "\\p{L}+(?:[оеєё]в|[иьіїй]|[иі]н)(?:[иі]ч(?:а|у|у?ем|ем|еві|е|і)?|н(?:а|ы|и|е|і|у|ой|ою))"
              + "|\\p{L}+[иіїй]вн(?:а|и|і|у|ою)|\\p{L}+(?:мич|кич|тич|тичн|кичн|миничн)\\p{L}{0,2}");
  private static final Pattern LATIN =
      Pattern.compile(
          "\\p{L}+[oe](?:[vw][iy](?:ts?ch|cz|ts?j|č|ć|ch|c)|[vw]n)(?:a|u|e|em|om|y|oy|oi|i)?"
              + "|\\p{L}+(?:[iy]+vna|[iy]chna|inichna|ilyich|mich)");
  private static final int SHORTEST = 5;

  private Patronymic() {}

  /** Whether a word in small letters is a patronymic, in any of its cases. */
  static boolean is(String lower) {
    return lower.length() >= SHORTEST
        && (CYRILLIC.matcher(lower).matches() || LATIN.matcher(lower).matches());
  }
}
