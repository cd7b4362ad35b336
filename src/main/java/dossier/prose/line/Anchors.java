package dossier.prose.line;

import dossier.text.Hash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives headings their ids: the one written as {@code {#id}}, or one made from the words. */
public final class Anchors {
  private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*");

  /** What the pages themselves use as ids, those that begin with a low line aside. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "(note|card|cite|claim|said|compare|event|correction|fn|fnref|year)-.*|p-[0-9a-f]{8}(-\\d+)?|main|notes|cite|claims|events|corrections|cast|known|unknown|provenance");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  /** Whether an author may give a heading this id: pages use some themselves. */
  public static boolean allowed(String id) {
    return ALLOWED.matcher(id).matches() && !RESERVED.matcher(id).matches();
  }

  /** The id of a paragraph, from the hash of its words. */
  public static String ofParagraph(Hash words) {
    return "p-" + words.hex().substring(0, 8);
  }

  /** Notes an id as taken; false if it was already. */
  public boolean take(String id) {
    return taken.add(id);
  }

  /** An id made from words that is neither taken nor reserved; it is taken from now on. */
  public String make(String words) {
    String plain = WordLetters.joined(words.toLowerCase(Locale.ROOT), '-');
    boolean fit = ALLOWED.matcher(plain).matches();
    String slug = !fit ? "section" : RESERVED.matcher(plain).matches() ? "section-" + plain : plain;
    String id = slug;
    while (!taken.add(id)) {
      id = slug + "-" + next.merge(slug, 2, (count, two) -> count + 1);
    }
    return id;
  }
}
