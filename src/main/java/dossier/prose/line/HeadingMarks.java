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

  private static final String BEGINNING = "\\{(?:#|\\.\\p{L})";
  private static final Pattern WRITTEN =
      Pattern.compile("\\s*(?=" + BEGINNING + ")\\{\\s*((?:[#.][^{}\\s]+\\s*)+)}\\s*$");

  private static final Pattern LOOKALIKE = Pattern.compile(BEGINNING);

  public HeadingMarks {
    ids = List.copyOf(ids);
    classes = List.copyOf(classes);
  }

  /** What stands at the end of a heading's text; empty if nothing that can be read does. */
  public static Optional<HeadingMarks> in(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.find()) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (String mark : written.group(1).strip().split("\\s+", -1)) {
      (mark.startsWith("#") ? ids : classes).add(mark.substring(1));
    }
    return Optional.of(new HeadingMarks(ids, classes));
  }

  /** The text without them. */
  public static String without(String text) {
    return WRITTEN.matcher(text).replaceFirst("");
  }

  /** What in a heading looks like them. */
  public static List<MatchResult> lookalikes(String text) {
    return LOOKALIKE.matcher(text).results().toList();
  }

  /** Whether the section is to be folded. */
  public boolean isViolent() {
    return classes.contains(VIOLENT);
  }
}
