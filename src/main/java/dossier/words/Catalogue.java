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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads catalogues of words: Dossier's own, and what an editor puts over them. */
public final class Catalogue {
  /** The catalogue's name in a folder of templates. */
  public static final String ENGLISH = "words/en.properties";

  /** Bytes; what is larger is not read. */
  public static final int LARGEST = 1024 * 1024;

  /** What words are given under these names is a number wherever it is given. */
  private static final Set<String> NUMBERS = Set.of("count", "number");

  private static final String BUNDLED = "/dossier/templates/";

  private Catalogue() {}

  /**
   * The English words.
   *
   * @param own an editor's words, which replace single ones of Dossier's or add to them
   * @return always words; a word of the editor's that cannot be used is left aside, with a
   *     complaint
   */
  public static Outcome<Words> english(Optional<TextFile> own) {
    SortedMap<String, Message> bundled = WordsFile.trusted(bundled());
    Outcome<SortedMap<String, Message>> read =
        own.map(WordsFile::read).orElseGet(() -> Outcome.of(new TreeMap<>()));
    SortedMap<String, Message> all = new TreeMap<>(bundled);
    SortedMap<String, Span> added = new TreeMap<>();
    List<Diagnostic> complaints = new ArrayList<>();
    read.value()
        .orElseThrow()
        .forEach(
            (key, message) -> {
              Message replaced = bundled.get(key);
              if (replaced == null) {
                added.put(key, message.place());
              } else {
                complaints.addAll(unknownArguments(key, message, replaced.arguments()));
                complaints.addAll(noNumbers(key, message, replaced));
              }
              all.put(key, message);
            });
    return Outcome.of(new Words("en", all, added), complaints).after(read.complaints());
  }

  /** What is wrong with the bundled words, which are not looked through each time. */
  static List<Diagnostic> mistakes() {
    return WordsFile.read(bundled()).complaints();
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

  private static TextFile bundled() {
    try (@Nullable InputStream in = Catalogue.class.getResourceAsStream(BUNDLED + ENGLISH)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + ENGLISH);
      }
      return Decoded.utf8("templates/" + ENGLISH, in.readAllBytes()).file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
