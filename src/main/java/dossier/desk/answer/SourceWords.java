package dossier.desk.answer;

import dossier.model.Source;
import dossier.model.work.Name;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which an editor may remember a source, small and without accents.
 *
 * @param fields each with its words, the most telling first
 */
record SourceWords(Source source, Map<Field, List<String>> fields) {

  /** Where a word stands, and how much it tells. */
  enum Field {
    AUTHOR(6),
    YEAR(6),
    TITLE(5),
    ID(5),
    PUBLISHER(4);

    private final int weight;

    Field(int weight) {
      this.weight = weight;
    }
  }

  static SourceWords of(Source source) {
    Source.Publication work = source.publication();
    return new SourceWords(
        source,
        Map.of(
            Field.AUTHOR,
            words(
                Stream.concat(work.authors().stream(), work.credits().editors().stream())
                    .map(Name::printed)
                    .collect(Collectors.joining(" "))),
            Field.YEAR,
            words(work.issued().map(issued -> issued.edtf().replaceAll("[^0-9]+", " ")).orElse("")),
            Field.TITLE,
            words(work.title()),
            Field.ID,
            words(source.id().value()),
            Field.PUBLISHER,
            words(work.publisher() + " " + work.container().orElse(""))));
  }

  /** Words as they are compared: letters and digits, small, without accents. */
  static List<String> words(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return Stream.of(folded.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** How well it answers words that were typed, each of which must be met; 0 if it does not. */
  int score(List<String> typed) {
    int all = 1;
    for (String word : typed) {
      int best = 0;
      for (Map.Entry<Field, List<String>> field : fields.entrySet()) {
        best = Math.max(best, score(word, field.getKey(), field.getValue()));
      }
      if (best == 0) {
        return 0;
      }
      all += best;
    }
    return all;
  }

  /** A whole word counts most, the beginning of one next; the middle of one only if it is long. */
  private static int score(String word, Field field, List<String> words) {
    int best = 0;
    for (String one : words) {
      if (one.equals(word)) {
        return 4 * field.weight;
      } else if (one.startsWith(word)) {
        best = Math.max(best, 2 * field.weight);
      } else if (word.length() >= 3 && one.contains(word)) {
        best = Math.max(best, 1);
      }
    }
    return best;
  }
}
