package dossier.parse.schema;

import dossier.model.value.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words of a closed list and what they mean. */
public final class TermWords {
  private TermWords() {}

  /** The form of a field that takes one of them. */
  public static FieldForm.Words of(Class<? extends Term> list) {
    List<FieldForm.Word> words =
        Arrays.stream(list.getEnumConstants())
            .map(Term::word)
            .map(word -> new FieldForm.Word(word, FieldWords.ofWord(key(list, word))))
            .toList();
    return new FieldForm.Words(words, true);
  }

  /** The key under which a word is explained, such as {@code source.consulted.full}. */
  private static String key(Class<? extends Term> list, String word) {
    String owner = list.getEnclosingClass() == null ? "" : hyphened(list.getEnclosingClass()) + ".";
    return owner + hyphened(list) + "." + word;
  }

  private static String hyphened(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
