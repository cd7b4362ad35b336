package dossier.parse.yaml;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import dossier.text.TextFile;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of front matter that is no YAML, or more YAML than a case file needs. */
final class Mistakes {
  private static final Pattern HIDDEN =
      Pattern.compile("[ \\t]+(?<words>#[^\\s#][^\\r\\n]*)|(?<=[\"'])(?<joined>#[^\\r\\n]*)");
  private static final Pattern CONTINUED = Pattern.compile("(?m)^( *)(?![ \\]},]*\\s*$)(?=.)");
  private static final Pattern SIGN = Pattern.compile("\\s*(?:- +)*(?:[\\p{L}-]+: +)?([&*!@`%])");
  private static final Pattern CURLED = Pattern.compile("\\s*(?:- +)*[\\p{L}-]+: *[“”„«»‘’]");
  private static final String STRAIGHTEN =
      "put the whole text in straight quotation marks: \" and ' set it apart, curly ones do not";
  private static final String QUOTE =
      "text with a colon, or that begins with a bracket or a quotation mark, goes in quotation"
          + " marks";
  private static final Map<Character, String> FEATURES =
      Map.of('&', "an anchor", '*', "an alias", '!', "a tag");

  private Mistakes() {}

  static Diagnostic malformed(Span place, String message) {
    String line = place.file().lineText(place.file().line(place.start()));
    return Diagnostic.of(Rule.MALFORMED_YAML, place, message)
        .help(CURLED.matcher(line).lookingAt() ? STRAIGHTEN : QUOTE);
  }

  static Diagnostic tooDeep(Span place) {
    return Diagnostic.of(Rule.TOO_DEEP, place, "front matter nested too deeply");
  }

  static Diagnostic twice(String key, Span second, Span first) {
    return Diagnostic.of(Rule.DUPLICATE_KEY, second, "'" + key + "' is given twice")
        .note(first, "the first one is here");
  }

  /** An anchor, alias, merge key or tag that stands at a place. */
  static Optional<Diagnostic> feature(Span place) {
    if (place.start() == place.end()) {
      return Optional.empty();
    }
    char first = place.file().text().charAt(place.start());
    String name = first == '<' && place.text().equals("<<") ? "a merge key" : FEATURES.get(first);
    return Optional.ofNullable(name).map(feature -> feature(place, feature));
  }

  private static Diagnostic feature(Span place, String feature) {
    return Diagnostic.of(Rule.YAML_FEATURE, place, feature + " is not allowed in a case file")
        .help("write the value itself; text that begins like this goes in quotation marks");
  }

  /** In {@code Case #3} YAML takes the number sign for the beginning of a comment. */
  static Optional<Diagnostic> hiddenWords(Span value) {
    TextFile file = value.file();
    if (value.end() == file.text().length()
        || " \t#".indexOf(file.text().charAt(value.end())) < 0) {
      return Optional.empty();
    }
    Matcher comment =
        HIDDEN
            .matcher(file.text())
            .region(value.end(), file.text().length())
            .useTransparentBounds(true);
    return comment.lookingAt()
        ? Optional.of(
            Diagnostic.of(
                    Rule.MALFORMED_YAML,
                    file.span(
                        Math.max(comment.start("words"), comment.start("joined")), comment.end()),
                    "YAML takes this for a comment, and the words are lost")
                .help("put the whole text in quotation marks; a comment has a space after its #"))
        : Optional.empty();
  }

  /**
   * A line of a value in brackets or quotation marks that is not indented further than its field:
   * YAML forbids it, since it looks like a field of its own.
   */
  static Optional<Diagnostic> outdented(Span key, Span value) {
    TextFile file = value.file();
    String text = value.text();
    int first = text.indexOf('\n');
    if (first < 0 || "[{\"'".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    String field = file.lineText(file.line(key.start()));
    int indented = field.length() - field.stripLeading().length();
    return CONTINUED
        .matcher(text)
        .region(first + 1, text.length())
        .results()
        .filter(line -> line.end() - line.start() <= indented)
        .findFirst()
        .map(line -> outdented(value.sub(line.start(), line.end() + 1)));
  }

  private static Diagnostic outdented(Span line) {
    return Diagnostic.of(
            Rule.MALFORMED_YAML,
            line,
            "this line belongs to the field above it, and looks like another")
        .help("indent it with spaces");
  }

  /**
   * A value before an offset, on its line, that begins with a sign that means something in YAML.
   */
  static Optional<Diagnostic> sign(TextFile file, int offset) {
    int line = file.line(Math.min(offset, file.text().length()));
    int lineStart = file.lineStart(line);
    Matcher value = SIGN.matcher(file.lineText(line));
    if (!value.lookingAt() || lineStart + value.start(1) > offset) {
      return Optional.empty();
    }
    Span place = file.span(lineStart + value.start(1), lineStart + value.end(1));
    String message = "text that begins with " + value.group(1) + " goes in quotation marks";
    return feature(place).or(() -> Optional.of(malformed(place, message)));
  }
}
