package dossier.parse;

import dossier.model.work.Name;
import dossier.parse.field.Complaints;
import dossier.parse.field.Fields;
import dossier.parse.part.NameDecoder;
import dossier.parse.yaml.Yaml;
import dossier.parse.yaml.YamlReader;
import dossier.report.Diagnostic;
import dossier.report.Fix;
import dossier.report.Outcome;
import dossier.report.Rule;
import dossier.text.Decoded;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The front matter of a source as it is written: what stands in single fields, and the changes that
 * set them and leave everything else as it was. Pure.
 */
public final class SourceFields {
  /** The order in which sources are written; a new field goes after the last one before it. */
  private static final List<String> ORDER =
      List.of(
          "title",
          "type",
          "authors",
          "editors",
          "publisher",
          "container",
          "volume",
          "issue",
          "pages",
          "edition",
          "number",
          "collection",
          "doi",
          "short",
          "issued",
          "accessed",
          "url",
          "language");

  private final TextFile file;
  private final FrontMatter parts;
  private final Yaml.Mapping mapping;

  private SourceFields(TextFile file, FrontMatter parts, Yaml.Mapping mapping) {
    this.file = file;
    this.parts = parts;
    this.mapping = mapping;
  }

  /** Reads the front matter of a source; no value if it is no good YAML, or cannot be changed. */
  public static Outcome<SourceFields> in(Decoded decoded) {
    TextFile file = decoded.file();
    List<Diagnostic> unreadable = Parser.unreadable(decoded);
    return unreadable.isEmpty()
        ? FrontMatter.in(file)
            .then(
                parts ->
                    YamlReader.read(file, parts.start(), parts.end())
                        .gate()
                        .then(mapping -> of(file, parts, mapping)))
        : Outcome.failed(unreadable);
  }

  private static Outcome<SourceFields> of(TextFile file, FrontMatter parts, Yaml.Mapping mapping) {
    boolean inBraces = mapping.span().text().startsWith("{");
    return inBraces
        ? Outcome.failed(
            Diagnostic.of(
                    Rule.MALFORMED_YAML, mapping.span(), "fields in braces cannot be changed here")
                .help("write each field on a line of its own"))
        : Outcome.of(new SourceFields(file, parts, mapping));
  }

  /** The file that they stand in. */
  public TextFile file() {
    return file;
  }

  /** The text of a field, without spaces around it; empty if it is missing or is no text. */
  public Optional<String> text(String name) {
    return field(name)
        .map(Yaml.Field::value)
        .filter(Yaml.Scalar.class::isInstance)
        .map(value -> ((Yaml.Scalar) value).text().strip())
        .filter(text -> !text.isEmpty());
  }

  /** The addresses of the copies in archives, in their order; without those that are no text. */
  public List<String> archived() {
    return field("archives")
        .map(Yaml.Field::value)
        .filter(Yaml.Sequence.class::isInstance)
        .map(list -> ((Yaml.Sequence) list).items())
        .orElse(List.of())
        .stream()
        .filter(Yaml.Mapping.class::isInstance)
        .flatMap(copy -> ((Yaml.Mapping) copy).fields().stream())
        .filter(field -> field.key().value().equals("url"))
        .map(Yaml.Field::value)
        .filter(Yaml.Scalar.class::isInstance)
        .map(address -> ((Yaml.Scalar) address).text().strip())
        .toList();
  }

  /** The names in a list as they are read, be they written whole or in their parts. */
  public List<Name> names(String list) {
    return NameDecoder.decode(new Fields(mapping, new Complaints()), list, outlets());
  }

  private List<String> outlets() {
    Fields fields = new Fields(mapping, new Complaints());
    return Stream.of("publisher", "container")
        .flatMap(name -> fields.words(name).stream())
        .toList();
  }

  private Optional<Yaml.Field> field(String name) {
    return mapping.fields().stream().filter(field -> field.key().value().equals(name)).findFirst();
  }

  /**
   * The changes that write fields anew, or in their place in the order if they are missing.
   *
   * @param written the whole text of each field by its name, such as {@code title: A title}; lines
   *     are parted by LF
   * @return in the order of the text, none over another
   */
  public List<Fix> set(Map<String, String> written) {
    Map<Integer, List<String>> added = new TreeMap<>();
    List<Fix> fixes = new ArrayList<>();
    Stream.concat(ORDER.stream(), written.keySet().stream().filter(name -> !ORDER.contains(name)))
        .filter(written::containsKey)
        .forEach(
            name ->
                field(name)
                    .ifPresentOrElse(
                        field -> fixes.add(replaced(field, written.getOrDefault(name, ""))),
                        () ->
                            added
                                .computeIfAbsent(place(name), at -> new ArrayList<>())
                                .add(written.getOrDefault(name, ""))));
    added.forEach((at, fields) -> fixes.add(inserted(at, fields)));
    fixes.sort(
        java.util.Comparator.comparingInt((Fix fix) -> fix.span().start())
            .thenComparingInt(fix -> fix.span().end()));
    return fixes;
  }

  /** A text on one line alone is replaced, so that a remark after it stays. */
  private Fix replaced(Yaml.Field field, String written) {
    String key = field.key().value() + ": ";
    boolean plain =
        field.value() instanceof Yaml.Scalar scalar
            && !scalar.text().isBlank()
            && !scalar.span().text().matches("(?s)[|>].*")
            && written.startsWith(key)
            && !written.contains("\n");
    return plain
        ? new Fix(field.value().span(), written.substring(key.length()))
        : new Fix(
            file.span(field.key().span().start(), end(field)), written.replace("\n", lineEnd()));
  }

  private Fix inserted(int at, List<String> fields) {
    String text = String.join("\n", fields);
    String whole = at == parts.start() ? text + "\n" : "\n" + text;
    return new Fix(file.span(at, at), whole.replace("\n", lineEnd()));
  }

  /** After the last field that comes before it in the order; unknown ones come last. */
  private int place(String name) {
    int known = ORDER.indexOf(name);
    List<String> before = known < 0 ? List.of() : ORDER.subList(0, known);
    return mapping.fields().stream()
        .filter(field -> known < 0 || before.contains(field.key().value()))
        .mapToInt(this::end)
        .max()
        .orElse(parts.start());
  }

  /** Where a field's last line ends; remarks and blank lines after it are not its own. */
  private int end(Yaml.Field field) {
    int first = file.line(field.key().span().start());
    int last =
        mapping.fields().stream()
                .mapToInt(other -> file.line(other.key().span().start()))
                .filter(line -> line > first)
                .min()
                .orElseGet(() -> file.line(parts.end()))
            - 1;
    boolean block = field.value().span().text().matches("(?s)[|>].*");
    while (last > first && isRemark(file.lineText(last).strip(), block)) {
      last--;
    }
    return file.lineEnd(last);
  }

  private static boolean isRemark(String line, boolean block) {
    return line.isEmpty() || (line.startsWith("#") && !block);
  }

  /** The line end that the file uses. */
  private String lineEnd() {
    return file.text().substring(file.lineEnd(1), file.lineStart(2));
  }
}
