package dossier.pipeline.importing;

import dossier.intake.record.FieldValue;
import dossier.model.work.Name;
import dossier.model.work.Name.Personal;
import dossier.parse.name.PrintedName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fields as YAML, so that what is read again is what was written. */
final class YamlWords {
  /** Nothing in it means anything to YAML wherever it stands. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .,;!?()’“”«»–—/_&+~-]*[\\p{L}\\p{M}\\p{N}.!?)’”»/_~])?");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\w.~!$&'()*+,;=:@/?%-]*[\\w/=-]");

  private YamlWords() {}

  /**
   * A field with its value, without a line end after it.
   *
   * @param outlets names that are known to be no persons'
   */
  static String field(String name, FieldValue value, List<String> outlets) {
    return value instanceof FieldValue.Names names
        ? name
            + ":"
            + names.names().stream()
                .map(one -> "\n  - " + name(one, outlets))
                .collect(Collectors.joining())
        : name + ": " + scalar(((FieldValue.Words) value).text());
  }

  /** Words on one line, in quotation marks if they need them. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() || ADDRESS.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** A name as it is printed if it is read again as the same name, otherwise in its parts. */
  private static String name(Name name, List<String> outlets) {
    Name curled = CurlyNames.of(name);
    if (PrintedName.read(curled.printed(), outlets).equals(curled)) {
      return scalar(name.printed());
    }
    return name instanceof Personal person ? parts(person) : "literal: " + scalar(name.printed());
  }

  private static String parts(Personal person) {
    return Stream.of(
            part("family", Optional.of(person.family())),
            part("given", person.given()),
            part("particle", person.particle()),
            part("suffix", person.suffix()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n    "));
  }

  private static Optional<String> part(String name, Optional<String> words) {
    return words.map(text -> name + ": " + scalar(text));
  }
}
