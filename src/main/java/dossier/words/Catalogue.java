package dossier.words;

import dossier.report.Diagnostic;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.Nearest;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads catalogues of words: Dossier's own, and what an editor puts over them. */
public final class Catalogue {
  /** The languages that Dossier has words in. */
  public static final List<String> LANGUAGES = List.of("en", "ru", "uk");

  private static final String ENGLISH = "en";

  /** Bytes; what is larger is not read. */
  public static final int LARGEST = 1024 * 1024;

  /** What words are given under these names is a number wherever it is given. */
  private static final Set<String> NUMBERS = Set.of("count", "number");

  private static final String BUNDLED = "/dossier/templates/";

  private Catalogue() {}

  /** The name that a language's words have in a folder of templates. */
  public static String file(String language) {
    return "words/" + language + ".properties";
  }

  /** The language whose words stand around content in some language (BCP 47): English, at last. */
  public static String around(String content) {
    String language = Locale.forLanguageTag(content).getLanguage();
    return LANGUAGES.contains(language) ? language : ENGLISH;
  }

  /**
   * The words of a language.
   *
   * @param language one of {@link #LANGUAGES}
   * @param own an editor's words by their language, which replace single ones of Dossier's or add
   *     to them; what is added in English alone is said in English in other languages too
   * @return always words; a word of the editor's that cannot be used is left aside, with a
   *     complaint
   */
  public static Outcome<Words> of(String language, Map<String, TextFile> own) {
    SortedMap<String, Message> english = WordsFile.trusted(bundled(ENGLISH));
    SortedMap<String, Message> all = new TreeMap<>();
    SortedMap<String, Span> added = new TreeMap<>();
    List<Diagnostic> complaints = new ArrayList<>();
    for (String each : language.equals(ENGLISH) ? List.of(ENGLISH) : List.of(ENGLISH, language)) {
      all.putAll(each.equals(ENGLISH) ? english : WordsFile.trusted(bundled(each)));
      SortedMap<String, Message> read = own(each, own, complaints);
      read.forEach(
          (key, message) -> {
            Message replaced = english.get(key);
            if (replaced == null) {
              added.put(key, message.place());
            } else {
              complaints.addAll(unfit(key, message, replaced));
            }
          });
      all.putAll(read);
    }
    return Outcome.of(new Words(language, all, added), complaints);
  }

  private static SortedMap<String, Message> own(
      String language, Map<String, TextFile> own, List<Diagnostic> complaints) {
    TextFile file = own.get(language);
    if (file == null) {
      return new TreeMap<>();
    }
    Outcome<SortedMap<String, Message>> read = WordsFile.read(file);
    complaints.addAll(read.complaints());
    return read.value().orElseThrow();
  }

  /** What is wrong with the bundled words, which are not looked through each time. */
  static List<Diagnostic> mistakes(String language) {
    return WordsFile.read(bundled(language)).complaints();
  }

  private static List<Diagnostic> unfit(String key, Message message, Message replaced) {
    List<Diagnostic> unfit = new ArrayList<>(unknownArguments(key, message, replaced.arguments()));
    unfit.addAll(noNumbers(key, message, replaced));
    return unfit;
  }

  /** A form is chosen by what Dossier's own word chooses one by, or by what is a number anyway. */
  private static List<Diagnostic> noNumbers(String key, Message message, Message replaced) {
    return message.counted().stream()
        .filter(name -> replaced.arguments().contains(name))
        .filter(name -> !NUMBERS.contains(name) && !replaced.counted().contains(name))
        .map(
            name ->
                Diagnostic.of(
                        Rule.UNFIT_WORD,
                        message.place(),
                        "'" + key + "' is given no number as '" + name + "'")
                    .help("write {" + name + "} alone"))
        .toList();
  }

  private static List<Diagnostic> unknownArguments(String key, Message message, Set<String> known) {
    return message.arguments().stream()
        .filter(name -> !known.contains(name))
        .map(name -> unknownArgument(key, message.place(), name, known))
        .toList();
  }

  private static Diagnostic unknownArgument(
      String key, Span place, String name, Set<String> known) {
    Diagnostic unknown =
        Diagnostic.of(Rule.UNFIT_WORD, place, "'" + key + "' is given no '" + name + "'");
    String all =
        known.isEmpty() ? "it is given nothing" : "it is given " + String.join(", ", known);
    return Nearest.to(name, known)
        .map(near -> unknown.help("use '" + near + "'"))
        .orElseGet(() -> unknown.help(all));
  }

  private static TextFile bundled(String language) {
    String name = file(language);
    try (@Nullable InputStream in = Catalogue.class.getResourceAsStream(BUNDLED + name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return Decoded.utf8("templates/" + name, in.readAllBytes()).file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
