package dossier.check.entry;

import dossier.model.Kind;
import dossier.text.Id;
import dossier.text.Span;
import dossier.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files that {@code dossier new} begins with, and what of them is left in a case file. Read
 * from these files themselves, so that a new placeholder in one of them is known here.
 */
final class Starters {
  private static final Pattern BRACKETED = Pattern.compile("\"(\\[[^\\]\"{}]+])\"");
  private static final Pattern TITLE = Pattern.compile("title: \"\\[(.*)]\"");
  private static final Pattern FENCE = Pattern.compile("(?m)^---\\s*$");
  private static final Pattern SENTENCE = Pattern.compile("^\\s*([^.]+\\.)");

  private static final List<String> ALL = Arrays.stream(Kind.values()).map(Starters::text).toList();
  private static final Pattern FIELD = Pattern.compile(fields());
  private static final Pattern WORDS = Pattern.compile(sentences());

  private Starters() {}

  /** The placeholders that were left in a file: in its fields and in its text. */
  static List<Span> placeholders(TextFile file) {
    int body = body(file.text());
    List<Span> left = new ArrayList<>();
    Matcher field = FIELD.matcher(file.text()).region(0, body);
    while (field.find()) {
      if (!file.lineText(file.line(field.start())).stripLeading().startsWith("#")) {
        left.add(file.span(field.start(1), field.end(1)));
      }
    }
    Matcher words = WORDS.matcher(file.text()).region(body, file.text().length());
    while (words.find()) {
      left.add(file.span(words.start(), words.end()));
    }
    return left;
  }

  /** The title of a file in which nothing was written since it was begun. */
  static Optional<Span> untouched(TextFile file, Kind kind, Id id) {
    Matcher title = TITLE.matcher(file.text());
    boolean begun = title.find() && slug(title.group(1)).equals(id.value());
    return begun && written(file.text()).equals(written(text(kind)))
        ? Optional.of(file.span(title.start(), title.end()))
        : Optional.empty();
  }

  /** The fields, without comments and without the title. */
  private static List<String> written(String text) {
    return text.substring(0, body(text))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .filter(line -> !line.startsWith("title:"))
        .toList();
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String fields() {
    String any =
        ALL.stream()
            .flatMap(text -> BRACKETED.matcher(text).results())
            .map(found -> Pattern.quote(found.group(1)))
            .distinct()
            .collect(Collectors.joining("|"));
    return "(?m)(?<=[\"':-]|[:-] )(" + any + ")(?=[\"']|\\s*$)";
  }

  private static String sentences() {
    return ALL.stream()
        .map(text -> text.substring(body(text)))
        .flatMap(text -> SENTENCE.matcher(text).results())
        .map(found -> Pattern.quote(found.group(1)))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /** Where the text begins below the fields. */
  private static int body(String text) {
    return FENCE.matcher(text).results().limit(2).map(MatchResult::end).reduce(0, Math::max);
  }

  private static String text(Kind kind) {
    String name = "/dossier/new/" + kind.noun() + ".md";
    try (@Nullable InputStream in = Starters.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
