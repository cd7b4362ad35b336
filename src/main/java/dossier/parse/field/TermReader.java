package dossier.parse.field;

import dossier.model.value.Term;
import dossier.parse.schema.FieldForm;
import dossier.parse.schema.TermWords;
import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Located;
import dossier.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a word from a closed list. */
record TermReader<T extends Enum<T> & Term>(Class<T> list, Complaints complaints)
    implements FieldReader<T> {

  /** What people call the sources that the Citation Style Language calls otherwise. */
  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "video", "motion_picture",
          "film", "motion_picture",
          "tweet", "post",
          "blog", "post-weblog",
          "website", "webpage",
          "audio", "song",
          "letter", "personal_communication",
          "email", "personal_communication",
          "law", "legislation");

  @Override
  public Optional<T> read(Located<String> text) {
    T[] words = list.getEnumConstants();
    Optional<T> found =
        Arrays.stream(words).filter(word -> word.word().equals(text.value())).findFirst();
    if (found.isEmpty()) {
      complaints.add(unknownWord(text, Arrays.stream(words).map(Term::word).toList()));
    }
    return found;
  }

  @Override
  public FieldForm form() {
    return TermWords.of(list);
  }

  private static Diagnostic unknownWord(Located<String> text, List<String> words) {
    Diagnostic unknown =
        Diagnostic.of(Rule.UNKNOWN_WORD, text.span(), "'" + text.value() + "' is not on the list");
    Optional<String> nearest =
        Optional.ofNullable(OTHER_WORDS.get(text.value()))
            .filter(words::contains)
            .or(() -> Nearest.to(text.value(), words));
    return words.size() > 12
        ? nearest
            .map(unknown::replaceWith)
            .orElseGet(() -> unknown.help("'dossier explain D020' lists them all"))
        : nearest
            .map(unknown::replaceWith)
            .orElseGet(() -> unknown.help("one of: " + String.join(", ", words)));
  }
}
