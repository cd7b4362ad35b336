package dossier.pipeline.edit;

import dossier.report.Diagnostic;
import dossier.report.Fix;
import dossier.text.TextFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A text with changes that are certain.
 *
 * @param fixes in the order of the text, none over another
 */
public record EditedText(TextFile before, List<Fix> fixes) {
  private static final Comparator<Fix> BY_PLACE =
      Comparator.comparingInt((Fix fix) -> fix.span().start())
          .thenComparingInt(fix -> fix.span().end())
          .thenComparing(Fix::replacement);

  public EditedText {
    fixes = List.copyOf(fixes);
  }

  /**
   * The texts that have something to fix, by their paths. Of fixes that meet the first is taken:
   * what the others would mend is looked at again once that is done.
   */
  public static List<EditedText> of(List<Diagnostic> findings) {
    return with(findings.stream().flatMap(finding -> finding.fix().stream()).toList());
  }

  /** The texts that have these fixes, by their paths; of fixes that meet the first is taken. */
  static List<EditedText> with(List<Fix> fixes) {
    Map<String, List<Fix>> byPath = new TreeMap<>();
    fixes.stream()
        .distinct()
        .sorted(BY_PLACE)
        .forEach(
            fix ->
                byPath
                    .computeIfAbsent(fix.span().file().path(), path -> new ArrayList<>())
                    .add(fix));
    return byPath.values().stream()
        .map(all -> new EditedText(all.get(0).span().file(), apart(all)))
        .toList();
  }

  private static List<Fix> apart(List<Fix> sorted) {
    List<Fix> apart = new ArrayList<>();
    int free = -1;
    for (Fix fix : sorted) {
      if (fix.span().start() > free) {
        apart.add(fix);
        free = Math.max(fix.span().start(), fix.span().end() - 1);
      }
    }
    return apart;
  }

  /** The whole text with its changes. */
  public String after() {
    return changed(0, before.text().length());
  }

  /** A stretch of the text with the changes that lie in it. */
  private String changed(int from, int to) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (Fix fix : fixes) {
      if (fix.span().start() >= from && fix.span().end() <= to) {
        text.append(before.text(), at, fix.span().start()).append(fix.replacement());
        at = fix.span().end();
      }
    }
    return text.append(before.text(), at, to).toString();
  }

  /** The lines that are other ones, as {@code diff -U0} shows them. */
  public String difference() {
    StringBuilder all = new StringBuilder();
    all.append("--- ").append(before.path()).append('\n');
    all.append("+++ ").append(before.path()).append('\n');
    int moved = 0;
    for (int i = 0; i < fixes.size(); ) {
      int first = before.line(fixes.get(i).span().start());
      int last = first;
      while (i < fixes.size() && before.line(fixes.get(i).span().start()) <= last) {
        last = Math.max(last, before.line(fixes.get(i).span().end()));
        i++;
      }
      List<String> old = IntStream.rangeClosed(first, last).mapToObj(before::lineText).toList();
      List<String> fresh =
          List.of(changed(before.lineStart(first), before.lineEnd(last)).split("\\R", -1));
      int same = common(old, fresh);
      int end = common(reversed(rest(old, same)), reversed(rest(fresh, same)));
      List<String> removed = old.subList(same, old.size() - end);
      List<String> added = fresh.subList(same, fresh.size() - end);
      all.append(
          "@@ -%s +%s @@\n"
              .formatted(
                  run(first + same, removed.size()), run(first + same + moved, added.size())));
      removed.forEach(line -> all.append('-').append(line).append('\n'));
      added.forEach(line -> all.append('+').append(line).append('\n'));
      moved += fresh.size() - old.size();
    }
    return all.toString();
  }

  /** How many lines two texts have in common at their beginning. */
  private static int common(List<String> one, List<String> other) {
    int most = Math.min(one.size(), other.size());
    return (int) IntStream.range(0, most).takeWhile(i -> one.get(i).equals(other.get(i))).count();
  }

  private static List<String> rest(List<String> lines, int from) {
    return lines.subList(from, lines.size());
  }

  private static List<String> reversed(List<String> lines) {
    List<String> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Of no line the one before it is named. */
  private static String run(int first, int count) {
    return count == 1 ? String.valueOf(first) : (count == 0 ? first - 1 : first) + "," + count;
  }
}
