package dossier.cite;

import dossier.site.Html;
import dossier.words.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The case of a month beside the number of its day. The locales of the Citation Style Language have
 * one form of a month's name, and American styles put it before the day: in Russian and Ukrainian
 * the day comes first, and the month in the genitive.
 *
 * @param ofDays the forms that stand behind a day, by those that stand alone; empty in a language
 *     where they are the same
 */
record MonthCases(Map<String, String> ofDays, Pattern beforeDay, Pattern behindDay) {

  static MonthCases of(Words words) {
    Map<String, String> ofDays = new TreeMap<>();
    IntStream.rangeClosed(1, 12)
        .filter(month -> !words.month(month).equals(words.monthOfDay(month)))
        .forEach(month -> ofDays.put(words.month(month), words.monthOfDay(month)));
    String any = "(" + String.join("|", ofDays.keySet()) + ")";
    return new MonthCases(
        Map.copyOf(ofDays),
        Pattern.compile(any + " ([0-9]{1,2})(?![0-9])"),
        Pattern.compile("(?<![0-9])([0-9]{1,2}) " + any + "(?!\\p{L})"));
  }

  Html corrected(Html set) {
    if (ofDays.isEmpty()) {
      return set;
    }
    String dayFirst = beforeDay.matcher(set.markup()).replaceAll("$2 $1");
    return new Html(
        behindDay
            .matcher(dayFirst)
            .replaceAll(date -> date.group(1) + " " + ofDays.get(date.group(2))));
  }
}
