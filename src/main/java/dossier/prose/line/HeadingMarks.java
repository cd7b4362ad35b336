package dossier.prose.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor writes in braces behind a heading: {@code {#id}}, {@code {.violent}}, {@code {#id
 * .violent}}, or {@code {#id #old-id}} for a heading that had another id once.
 *
 * @param ids the heading's id and then those that it had before; without their signs
 * @param classes without their full stops
 */
public record HeadingMarks(List<String> ids, List<String> classes) {
  /** That the section describes violence, and is folded until the reader opens it. */
  public static final String VIOLENT = "violent";

  /** None at all. */
  public static final HeadingMarks NONE = new HeadingMarks(List.of(), List.of());

  private static final Pattern BEGINNING = Pattern.compile("\\{(?:#|\\.\\p{L})");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public HeadingMarks {
    ids = List.copyOf(ids);
    classes = List.copyOf(classes);
  }

  /** What stands at the end of a heading's text; empty if nothing that can be read does. */
  public static Optional<HeadingMarks> in(String text) {
    return beginning(text).map(start -> inner(text, start)).flatMap(HeadingMarks::read);
  }

  /** The text without them. */
  public static String without(String text) {
    return beginning(text)
        .filter(start -> read(inner(text, start)).isPresent())
        .map(start -> text.substring(0, start).stripTrailing())
        .orElse(text);
  }

  /** What in a heading looks like them. */
  public static List<MatchResult> lookalikes(String text) {
    return BEGINNING.matcher(text).results().toList();
  }

  /** Where the last braces of a text open, if it ends in them and they begin as marks do. */
  private static Optional<Integer> beginning(String text) {
    String stripped = text.stripTrailing();
    if (!stripped.endsWith("}")) {
      return Optional.empty();
    }
    int before = stripped.lastIndexOf('}', stripped.length() - 2);
    Matcher opening = BEGINNING.matcher(stripped);
    return opening.find(before + 1) ? Optional.of(opening.start()) : Optional.empty();
  }

  private static String inner(String text, int start) {
    return text.substring(start + 1, text.lastIndexOf('}'));
  }

  private static Optional<HeadingMarks> read(String inner) {
    List<String> ids = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (String mark : SPACES.split(inner.strip(), -1)) {
      boolean id = mark.startsWith("#");
      if (mark.length() < 2 || mark.indexOf('{') >= 0 || !(id || mark.startsWith("."))) {
        return Optional.empty();
      }
      (id ? ids : classes).add(mark.substring(1));
    }
    return Optional.of(new HeadingMarks(ids, classes));
  }

  /** Whether the section is to be folded. */
  public boolean isViolent() {
    return classes.contains(VIOLENT);
  }
}
