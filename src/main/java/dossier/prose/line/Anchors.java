package dossier.prose.line;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives headings their ids: the one written as {@code {#id}}, or one made from the words. */
public final class Anchors {
  private static final Pattern WRITTEN = Pattern.compile("\\s*\\{#([^{}\\s]+)}\\s*$");
  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*");

  /** What the pages themselves use as ids; a heading may not take them. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(note|cite|claim|event|correction|fn|fnref)-.*|main|top|notes|claims|events|corrections|evidence|known|unknown");

  private final Set<String> taken = new HashSet<>();

  /** A matcher that finds a written id at the end of a heading's text, as group 1. */
  public static Matcher written(String text) {
    return WRITTEN.matcher(text);
  }

  public static boolean allowed(String id) {
    return ALLOWED.matcher(id).matches() && !RESERVED.matcher(id).matches();
  }

  /** Notes an id as taken; false if it was already. */
  public boolean take(String id) {
    return taken.add(id);
  }

  /** An id made from words that is neither taken nor reserved; it is taken from now on. */
  public String make(String words) {
    String plain =
        words
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^-+|-+$", "");
    String slug = ALLOWED.matcher(plain).matches() ? plain : "section";
    String id = slug;
    for (int i = 2; RESERVED.matcher(id).matches() || !taken.add(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }
}
