package dossier.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import dossier.site.Html;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right in a reference what the citation processor leaves wrong. */
final class Copyeditor {
  /** Stands in a reference where a date in words belongs: no text has it. */
  private static final String DATE = "\uE000";

  private static final Pattern AGAIN =
      Pattern.compile("[,.]?(&rsquo;|&rdquo;)[,.]? " + DATE + "|[,.]? ?" + DATE);
  private static final Pattern TWO_STOPS =
      Pattern.compile("(?<![.…])\\.((?:</[a-z]+>)?)\\.(?![.\\p{L}\\p{N}])");
  private static final Pattern LAST_SEMICOLON = Pattern.compile("(?<!&[a-z]{1,9});$");

  private Copyeditor() {}

  /** A date as the processor is to set it: what is in words stays out of its hands. */
  static CSLDate handed(CSLDate issued) {
    return issued.getLiteral() == null ? issued : new CSLDateBuilder().literal(DATE).build();
  }

  static Html corrected(Html set, CSLItemData item) {
    String dated =
        item.getIssued() == null || item.getIssued().getLiteral() == null
            ? set.markup()
            : dated(set.markup(), Html.escape(item.getIssued().getLiteral()));
    String suffixed = suffixed(dated, item.getAuthor() == null ? new CSLName[0] : item.getAuthor());
    String quoted = unsigned(item) ? quoted(suffixed, Html.escape(item.getTitle())) : suffixed;
    return new Html(ended(oneStop(quoted)));
  }

  private static String oneStop(String markup) {
    boolean may = markup.contains("..") || markup.contains(".</");
    return may ? TWO_STOPS.matcher(markup).replaceAll(".$1") : markup;
  }

  private static String ended(String markup) {
    return markup.lastIndexOf(';') < markup.length() - 3
        ? markup
        : LAST_SEMICOLON.matcher(markup).replaceFirst(".");
  }

  /** Author-date styles print a date in words where the year belongs, and again at the end. */
  private static String dated(String markup, String words) {
    int first = markup.indexOf(DATE);
    if (first < 0) {
      return markup;
    }
    String before = markup.substring(0, first);
    boolean begins = before.isEmpty() || before.endsWith(". ");
    String shown =
        begins ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    return before + shown + AGAIN.matcher(markup.substring(first + 1)).replaceAll("$1");
  }

  /** A suffix stands behind the given names where these are turned round: King, Martin, Jr. */
  private static String suffixed(String markup, CSLName[] names) {
    String text = markup;
    for (CSLName name : names) {
      if (name.getSuffix() != null && name.getGiven() != null) {
        text = suffixed(text, name);
      }
    }
    return text;
  }

  private static String suffixed(String markup, CSLName name) {
    String particle =
        name.getNonDroppingParticle() == null ? "" : name.getNonDroppingParticle() + " ";
    String family = Html.escape(particle + name.getFamily());
    String suffix = Html.escape(name.getSuffix());
    long initials = name.getGiven().codePoints().filter(Character::isUpperCase).count();
    Pattern turned =
        Pattern.compile(
            "(?<=^|, |; |&amp; |and )"
                + Pattern.quote(family + " " + suffix)
                + "(?<comma>,?) (?<given>"
                + Pattern.quote(Html.escape(name.getGiven()))
                + "|\\p{Lu}\\.?(?:[ -]?\\p{Lu}\\.?){0,"
                + Math.max(0, initials - 1)
                + "}(?!\\p{L}))");
    String right =
        Matcher.quoteReplacement(family)
            + "${comma} ${given}${comma} "
            + Matcher.quoteReplacement(suffix);
    return turned.matcher(markup).replaceAll(right);
  }

  /** Whether it is an article that is listed under the name of what carries it. */
  private static boolean unsigned(CSLItemData item) {
    return item.getAuthor() == null && item.getContainerTitle() != null;
  }

  /** Having set the newspaper in the author's place, the processor takes the article for a book. */
  private static String quoted(String markup, String title) {
    String italic = ". <i>" + title + "</i>.";
    boolean ends = title.matches("(?s).*[.?!…]");
    return markup.startsWith("<i>")
        ? markup.replace(italic, ". &ldquo;" + title + (ends ? "" : ".") + "&rdquo;")
        : markup;
  }
}
