package dossier.parse.translation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dossier.parse.translation.Shape.Group;
import dossier.parse.translation.Shape.Groups;
import dossier.parse.yaml.Yaml;
import dossier.parse.yaml.Yaml.Mapping;
import dossier.parse.yaml.Yaml.Scalar;
import dossier.parse.yaml.Yaml.Sequence;
import dossier.text.Hash;

/**
 * The key of all words of a case file that a translation says otherwise: the first 16 digits of a
 * SHA-256. It is another one if a word is, and the same whatever else changes in the file.
 */
final class WordsKey {
  /** So many digits tell two states of one text apart. */
  private static final int DIGITS = 16;

  private final StringBuilder words = new StringBuilder();

  private WordsKey() {}

  /**
   * @param body the text below the front matter
   */
  static String of(Mapping front, Group shape, String body) {
    WordsKey key = new WordsKey();
    key.fields(front, shape);
    key.words.append('\n').append(body.replace("\r\n", "\n").strip());
    return Hash.of(key.words.toString().getBytes(UTF_8)).hex().substring(0, DIGITS);
  }

  private void fields(Mapping group, Group shape) {
    for (Yaml.Field field : group.fields()) {
      Shape of = shape.fields().get(field.key().value());
      if (of != null) {
        words.append(field.key().value()).append(": ");
        value(field.value(), of);
      }
    }
  }

  private void value(Yaml value, Shape shape) {
    if (value instanceof Scalar scalar) {
      words.append(scalar.text()).append('\n');
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> value(item, shape));
    } else if (value instanceof Mapping group && shape instanceof Group fields) {
      fields(group, fields);
    } else if (value instanceof Mapping group && shape instanceof Groups groups) {
      fields(group, groups.each());
    }
  }
}
