package dossier.words;

import java.util.Map;
import java.util.function.Function;

/**
 * What one pattern is filled with.
 *
 * @param key for messages about what is missing
 * @param literal how the pattern's own words are written
 * @param written how a value is written
 */
record Filling(
    String key,
    Map<String, ?> arguments,
    Plurals plurals,
    Function<String, String> literal,
    Function<Object, String> written) {

  Object argument(String name) {
    Object value = arguments.get(name);
    if (value == null) {
      throw new IllegalArgumentException("'" + key + "' needs '" + name + "'");
    }
    return value;
  }

  double number(String name) {
    if (argument(name) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("'" + key + "' needs a number as '" + name + "'");
  }

  String value(String name) {
    return written.apply(argument(name));
  }

  /** A number that a plural form counts, in plain digits. */
  String counted(double number) {
    return written.apply(
        number == Math.rint(number) ? (Object) (long) number : (Object) Double.valueOf(number));
  }
}
