package dossier.prose.lift;

import dossier.prose.line.QuotedStretches;
import dossier.prose.line.QuotedStretches.Stretch;
import dossier.prose.part.Citation.Cite;
import dossier.prose.part.Citation.Original;
import dossier.prose.part.Citation.Translation;
import dossier.prose.tree.EditorsBrackets;
import dossier.prose.tree.PlainlyWritten;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * The original words within a citation: {@code [@a, tr. Our Desk: "Wir wussten es"]}. They are
 * covered up before the rest is read, so that no comma or semicolon in them parts anything.
 *
 * @param inner what stands between the brackets of the citation
 * @param masked the same, as long, with a sign that nobody writes in place of each original
 */
record Originals(String inner, String masked, List<Stretch> stretches) {
  private static final int LONGEST_NAME = 200;
  private static final String COVER = "\uE000";
  private static final Pattern BEFORE = Pattern.compile("(?s)\\btr\\.\\s[^;\"“„«]*:\\s*$");
  private static final Pattern COVERED = Pattern.compile("\\s*:\\s*" + COVER + "+\\s*");

  static Originals in(String inner) {
    StringBuilder masked = new StringBuilder(inner);
    List<Stretch> stretches = new ArrayList<>();
    int behind = 0;
    for (Stretch stretch : QuotedStretches.in(inner, at -> true).stretches()) {
      int from = Math.max(behind, stretch.opening() - LONGEST_NAME);
      String before = inner.substring(from, Math.max(from, stretch.opening()));
      if (stretch.opening() >= behind && BEFORE.matcher(before).find()) {
        stretches.add(stretch);
        behind = stretch.closing() + 1;
        masked.replace(stretch.opening(), behind, COVER.repeat(behind - stretch.opening()));
      }
    }
    return new Originals(inner, masked.toString(), stretches);
  }

  /** A cite of a part of the citation, with its original. */
  Cite put(Cite cite, int start, int end, BiFunction<Integer, Integer, Span> place) {
    Optional<Original> original =
        stretches.stream()
            .filter(stretch -> start <= stretch.opening() && stretch.closing() < end)
            .findFirst()
            .map(stretch -> original(stretch, place));
    return new Cite(
        cite.source(),
        cite.prefix(),
        cite.locator(),
        cite.suffix(),
        cite.translation().map(found -> new Translation(name(found.by()), original)));
  }

  private static String name(String covered) {
    return COVERED.matcher(covered).replaceFirst("");
  }

  /** Its words are set as they are written: only a backslash before a bracket is not shown. */
  private Original original(Stretch stretch, BiFunction<Integer, Integer, Span> place) {
    EditorsBrackets brackets =
        PlainlyWritten.read(inner.substring(stretch.opening() + 1, stretch.closing()));
    return new Original(
        brackets.shown(),
        brackets.wording(),
        place.apply(stretch.opening(), stretch.closing() + 1));
  }
}
