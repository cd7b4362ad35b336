package dossier.words;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates as a language says them, by the patterns and month names of CLDR as ICU has them: those of
 * the Java that happens to run differ from one version to the next.
 */
final class DateWords {
  private final String language;
  private volatile @Nullable Forms forms;

  DateWords(String language) {
    this.language = language;
  }

  /** What CLDR says of a language, read once. */
  private static final class Forms {
    private final String day;
    private final String month;
    private final String[] inDates;
    private final String[] alone;
    private final String[] brief;

    /**
     * @param brief the locale of brief names: English itself has Sep, where en-GB has Sept
     */
    Forms(ULocale locale, ULocale brief) {
      DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
      this.day = patterns.getBestPattern("yMMMMd");
      this.month = patterns.getBestPattern("yMMMM");
      this.inDates = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
      this.alone = symbols.getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
      this.brief =
          DateFormatSymbols.getInstance(brief)
              .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.ABBREVIATED);
    }
  }

  private Forms forms() {
    Forms known = forms;
    if (known == null) {
      known = new Forms(locale(), ULocale.forLanguageTag(language));
      forms = known;
    }
    return known;
  }

  /** English dates are those of Europe: the day first. */
  private ULocale locale() {
    return ULocale.forLanguageTag(language.equals("en") ? "en-GB" : language);
  }

  String day(LocalDate day) {
    return fill(forms().day, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  String month(int year, int month) {
    return fill(forms().month, year, month, 0);
  }

  /** With the month as it stands behind a day. */
  String monthAsBound(int year, int month) {
    return fill(forms().month.replace('L', 'M'), year, month, 0);
  }

  String monthOfDay(int month) {
    return forms().inDates[month - 1];
  }

  String month(int month) {
    return forms().alone[month - 1];
  }

  List<String> shortMonths() {
    return List.of(forms().brief);
  }

  /** Fills a pattern of UTS #35, in which words of the language stand between apostrophes. */
  private String fill(String pattern, int year, int month, int day) {
    StringBuilder out = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (quoted || !Character.isLetter(c)) {
        out.append(c);
      } else {
        out.append(field(c, year, month, day));
        i = lastOf(pattern, i);
      }
    }
    return out.toString();
  }

  private String field(char letter, int year, int month, int day) {
    return switch (letter) {
      case 'y' -> String.valueOf(year);
      case 'M' -> forms().inDates[month - 1];
      case 'L' -> forms().alone[month - 1];
      case 'd' -> String.valueOf(day);
      default -> throw new IllegalStateException("no part of a date: " + letter);
    };
  }

  private static int lastOf(String pattern, int from) {
    int last = from;
    while (last + 1 < pattern.length() && pattern.charAt(last + 1) == pattern.charAt(from)) {
      last++;
    }
    return last;
  }
}
