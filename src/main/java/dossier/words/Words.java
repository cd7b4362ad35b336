package dossier.words;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import dossier.site.Html;
import dossier.text.Memo;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The words of the interface in one language: what readers see and no case file says. Each has a
 * key; words with arguments are patterns. Immutable and safe to share between threads.
 */
public final class Words {
  private final String language;
  private final Map<String, Message> messages;
  private final SortedSet<String> keys;
  private final SortedMap<String, Span> own;
  private final Plurals plurals;
  private final DateWords dates;
  private final Memo<String, String> languageNames = new Memo<>();

  /**
   * @param own where the editor's own words stand, by key
   */
  Words(String language, SortedMap<String, Message> messages, SortedMap<String, Span> own) {
    this.language = language;
    this.messages = Map.copyOf(messages);
    this.keys = Collections.unmodifiableSortedSet(new TreeSet<>(messages.keySet()));
    this.own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
    this.plurals = new Plurals(language);
    this.dates = new DateWords(language);
  }

  /** The words that come with Dossier, in English. */
  public static Words english() {
    return in("en");
  }

  /**
   * The words that come with Dossier, in a language.
   *
   * @param language one of {@link Catalogue#LANGUAGES}
   */
  public static Words in(String language) {
    return Catalogue.of(language, Map.of()).value().orElseThrow();
  }

  /** The language that they are in (BCP 47). */
  public String language() {
    return language;
  }

  /**
   * The language of a page with these words around content in some language: the content's where
   * the words are in a variety of the same, as English is of en-GB, and otherwise their own.
   */
  public String pageLanguage(String content) {
    return Locale.forLanguageTag(content).getLanguage().equals(language) ? content : language;
  }

  /** All keys, in order. */
  public SortedSet<String> keys() {
    return keys;
  }

  /** Whether there is a word with a key. */
  public boolean has(String key) {
    return messages.containsKey(key);
  }

  /** Where the words stand that an editor added, by key: those that replace none of Dossier's. */
  public SortedMap<String, Span> own() {
    return own;
  }

  /** The names of the arguments that a word needs; of a key that is not there none. */
  public Set<String> arguments(String key) {
    return Optional.ofNullable(messages.get(key)).map(Message::arguments).orElse(Set.of());
  }

  /**
   * A word that needs no arguments.
   *
   * @throws IllegalArgumentException if there is no such word, or it needs some
   */
  public String of(String key) {
    Message message = message(key);
    return message.isPlain() ? message.text() : of(key, Map.of());
  }

  /**
   * A word as plain text.
   *
   * @param arguments by name; numbers choose the plural form, everything else is put in as it is
   * @throws IllegalArgumentException if there is no such word, or an argument is missing or unfit
   */
  public String of(String key, Map<String, ?> arguments) {
    return fill(key, arguments, Function.identity(), String::valueOf);
  }

  /**
   * A word as markup: arguments that are {@link Html} are put in as they are, all else is escaped.
   *
   * @throws IllegalArgumentException if there is no such word, or an argument is missing or unfit
   */
  public Html html(String key, Map<String, ?> arguments) {
    return new Html(
        fill(
            key,
            arguments,
            Html::escape,
            value ->
                value instanceof Html html ? html.markup() : Html.escape(String.valueOf(value))));
  }

  /**
   * A word in each form that the language has for numbers, by the form's name (CLDR), with # for
   * the number: for browsers, which know which form goes with which.
   *
   * @param argument the name of the number, which is the word's only argument
   */
  public SortedMap<String, String> forms(String key, String argument) {
    SortedMap<String, String> forms = new TreeMap<>();
    plurals
        .samples()
        .forEach(
            (form, number) ->
                forms.put(
                    form,
                    fill(key, Map.of(argument, number), Function.identity(), counted -> "#")));
    return forms;
  }

  /** A day as the language says it, such as 18 December 2023. */
  public String day(LocalDate day) {
    return dates.day(day);
  }

  /** A month of a year, such as December 2023. */
  public String month(int year, int month) {
    return dates.month(year, month);
  }

  /**
   * A month of a year as what something is not before or not after, which in languages with cases
   * is in the genitive.
   */
  public String monthAsBound(int year, int month) {
    return dates.monthAsBound(year, month);
  }

  /**
   * A month as it stands behind a day, which in languages with cases is in the genitive.
   *
   * @param month 1 to 12
   */
  public String monthOfDay(int month) {
    return dates.monthOfDay(month);
  }

  /**
   * A month by itself, such as December.
   *
   * @param month 1 to 12
   */
  public String month(int month) {
    return dates.month(month);
  }

  /** What a language is called, such as Ukrainian. */
  public String languageName(String tag) {
    return languageNames.of(
        tag, one -> ULocale.forLanguageTag(one).getDisplayName(ULocale.forLanguageTag(language)));
  }

  /** What a language is called in itself, as a heading begins: Українська. */
  public static String ownName(String tag) {
    ULocale language = ULocale.forLanguageTag(tag);
    return CaseMap.toTitle()
        .wholeString()
        .noLowercase()
        .apply(language.toLocale(), null, language.getDisplayName(language));
  }

  /** January to December in a few letters, for drawings. */
  public List<String> shortMonths() {
    return dates.shortMonths();
  }

  private String fill(
      String key,
      Map<String, ?> arguments,
      Function<String, String> literal,
      Function<Object, String> value) {
    return message(key).fill(new Filling(key, arguments, plurals, literal, value));
  }

  private Message message(String key) {
    Message message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("there is no word '" + key + "'");
    }
    return message;
  }
}
