package dossier.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that are printed for people: warnings before errors, so that what keeps a site from
 * being published stands next to the summary, and of each rule the first few.
 *
 * @param findings in the order in which they are to be printed
 * @param more how many of each rule were left out
 */
public record Shortlist(List<Diagnostic> findings, Map<Rule, Integer> more) {
  /** So many of one rule show what is wrong; the rest is a matter of counting. */
  public static final int MOST = 5;

  private static final Comparator<Diagnostic> ERRORS_LAST =
      Comparator.comparing(Diagnostic::isError);

  public Shortlist {
    findings = List.copyOf(findings);
    more = Map.copyOf(more);
  }

  /** All findings, warnings first; otherwise as they were ordered. */
  public static Shortlist all(Collection<Diagnostic> findings) {
    return new Shortlist(findings.stream().sorted(ERRORS_LAST).toList(), Map.of());
  }

  /** The first few of each rule, warnings first; otherwise as they were ordered. */
  public static Shortlist of(Collection<Diagnostic> findings) {
    Map<Rule, Integer> count = new EnumMap<>(Rule.class);
    List<Diagnostic> first = new ArrayList<>();
    for (Diagnostic finding : findings) {
      if (count.merge(finding.rule(), 1, Integer::sum) <= MOST) {
        first.add(finding);
      }
    }
    Map<Rule, Integer> more = new EnumMap<>(Rule.class);
    count.forEach((rule, all) -> more.put(rule, all - MOST));
    more.values().removeIf(left -> left <= 0);
    return new Shortlist(first.stream().sorted(ERRORS_LAST).toList(), more);
  }

  /** One line for each rule of which some were left out, warnings first, by code. */
  public List<String> remainder() {
    return more.keySet().stream()
        .sorted(Comparator.comparing(Rule::severity).reversed().thenComparing(Rule::code))
        .map(
            rule -> "%s more %s[%s]".formatted(more.get(rule), rule.severity().word(), rule.code()))
        .toList();
  }
}
