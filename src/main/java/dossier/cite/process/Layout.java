package dossier.cite.process;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a style makes of an item before marks that meet are settled: tokens, some of which are to be
 * filled in. Title, address, year and a day of two figures say nothing of which tokens there are,
 * so that an item with stand-ins for them, which no style leaves as they are if it changes the
 * letter case or takes full stops away, shows where those of another belong.
 *
 * @param context in which the tokens were made
 */
record Layout(List<Token> tokens, RenderContext context) {
  private static final String TITLE = "tItle. oF iT";
  private static final String ADDRESS = "aDdress. oF iT";
  private static final int YEAR = 7777;
  private static final int DAY = 27;
  private static final List<String> STAND_INS =
      List.of(TITLE, ADDRESS, String.valueOf(YEAR), String.valueOf(DAY));

  /** Whether an item has a title and a date in figures, the year in four. */
  static boolean isFor(CSLItemData item) {
    return item.getTitle() != null
        && !item.getTitle().isBlank()
        && (item.getURL() == null || !item.getURL().isBlank())
        && item.getIssued() != null
        && isFor(item.getIssued());
  }

  private static boolean isFor(CSLDate issued) {
    int[] @Nullable [] parts = issued.getDateParts();
    return parts != null
        && parts.length == 1
        && issued.getLiteral() == null
        && parts[0][0] >= 1_000
        && parts[0][0] <= 9_999;
  }

  /** The item with stand-ins for what differs. */
  static CSLItemData standIn(CSLItemData item) {
    int[] date = item.getIssued().getDateParts()[0].clone();
    date[0] = YEAR;
    if (isOfTwoFigures(date)) {
      date[2] = DAY;
    }
    CSLItemDataBuilder standIn =
        new CSLItemDataBuilder(item)
            .id("x")
            .title(TITLE)
            .issued(new CSLDateBuilder(item.getIssued()).dateParts(date).build());
    return item.getURL() == null ? standIn.build() : standIn.URL(ADDRESS).build();
  }

  private static boolean isOfTwoFigures(int[] date) {
    return date.length > 2 && date[2] >= 10;
  }

  /** Whether each stand-in is whole where it stands, and nothing else looks like one. */
  boolean fits(CSLItemData standIn) {
    String json = standIn.toJson(new StringJsonBuilderFactory().createJsonBuilder()).toString();
    return STAND_INS.stream().allMatch(one -> json.indexOf(one) == json.lastIndexOf(one))
        && tokens.stream().allMatch(Layout::isClear);
  }

  private static boolean isClear(Token token) {
    return !(token instanceof TextToken text)
        || STAND_INS.contains(text.getText())
        || STAND_INS.stream().noneMatch(text.getText()::contains);
  }

  /** The tokens of an item whose stand-in this is the layout of. */
  List<Token> filled(CSLItemData item) {
    int[] date = item.getIssued().getDateParts()[0];
    Map<String, String> words = new HashMap<>();
    words.put(TITLE, item.getTitle());
    words.put(String.valueOf(YEAR), String.valueOf(date[0]));
    if (item.getURL() != null) {
      words.put(ADDRESS, item.getURL());
    }
    if (isOfTwoFigures(date)) {
      words.put(String.valueOf(DAY), String.valueOf(date[2]));
    }
    return tokens.stream().map(token -> filled(token, words)).toList();
  }

  private static Token filled(Token token, Map<String, String> words) {
    String word = token instanceof TextToken text ? words.get(text.getText()) : null;
    return word == null ? token : ((TextToken) token).copyWithText(word);
  }
}
