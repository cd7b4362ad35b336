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
  private static final List<String> FIELDS = fields();
  private static final Pattern FIELD =
      Pattern.compile("(?m)(?<=[\"':-]|[:-] )(" + any(FIELDS) + ")(?=[\"']|\\s*$)");
  private static final List<String> SENTENCES = sentences();
  private static final Pattern WORDS = Pattern.compile(any(SENTENCES));

  private Starters() {}

  /** The placeholders that were left in a file: in its fields and in its text. */
  static List<Span> placeholders(TextFile file) {
    String text = file.text();
    int body = body(text);
    List<Span> left = new ArrayList<>();
    if (mayHoldField(text, body)) {
      Matcher field = FIELD.matcher(text).region(0, body);
      while (field.find()) {
        if (!file.lineText(file.line(field.start())).stripLeading().startsWith("#")) {
          left.add(file.span(field.start(1), field.end(1)));
        }
      }
    }
    if (SENTENCES.stream().anyMatch(text::contains)) {
      Matcher words = WORDS.matcher(text).region(body, text.length());
      while (words.find()) {
        left.add(file.span(words.start(), words.end()));
      }
    }
    return left;
  }

  private static boolean mayHoldField(String text, int end) {
    for (int at = text.indexOf('['); at >= 0 && at < end; at = text.indexOf('[', at + 1)) {
      int bracket = at;
      if (FIELDS.stream().anyMatch(field -> text.startsWith(field, bracket))) {
        return true;
      }
    }
    return false;
  }

  /** The title of a file in which nothing was written since it was begun. */
  static Optional<Span> untouched(TextFile file, Kind kind, Id id) {
    Matcher title = TITLE.matcher(file.text());
    boolean begun =
        file.text().contains("title: \"[")
            && title.find()
            && slug(title.group(1)).equals(id.value());
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

  private static String any(List<String> placeholders) {
    return placeholders.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** In brackets, all of them. */
  private static List<String> fields() {
    return ALL.stream()
        .flatMap(text -> BRACKETED.matcher(text).results())
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private static List<String> sentences() {
    return ALL.stream()
        .map(text -> text.substring(body(text)))
        .flatMap(text -> SENTENCE.matcher(text).results())
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  /** Where the text begins below the fields. */
  private static int body(String text) {
    Matcher fence = FENCE.matcher(text).useAnchoringBounds(false);
    int body = 0;
    int fences = 0;
    int at = text.indexOf("---");
    while (at >= 0 && fences < 2) {
      boolean found = fence.region(at, text.length()).lookingAt();
      fences += found ? 1 : 0;
      body = found ? fence.end() : body;
      at = text.indexOf("---", found ? body : at + 1);
    }
    return body;
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
