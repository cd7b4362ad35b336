package dossier.check.correction;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.Optional;

/**
 * That something reads otherwise than it did.
 *
 * @param claim the id of the claim that changed, as it is called now; empty if it is no claim
 * @param verbs how it is told
 * @param was what stood there; empty if nothing did
 * @param now what stands there; empty if nothing does
 * @param then where it stood
 * @param place where it stands, or would
 */
record Alteration(
    Optional<String> claim, Verbs verbs, String was, String now, Span then, Span place) {

  /** What changed, with the verbs for then and now. */
  record Verbs(String subject, String then, String now) {}

  /**
   * The error that no correction tells of it.
   *
   * @param at what the editor calls the time before
   */
  Diagnostic untold(String at) {
    Diagnostic untold =
        Diagnostic.of(Rule.UNTOLD_CHANGE, place, message(at) + ": no correction tells of it")
            .help("add to 'corrections', with its day: " + entry());
    return was.isEmpty()
        ? untold
        : untold.note(place, "at '%s', line %s had '%s'".formatted(at, then.line(), was));
  }

  private String message(String at) {
    if (was.isEmpty()) {
      return "%s %s '%s' now, which it did not at '%s'"
          .formatted(verbs.subject(), verbs.now(), now, at);
    }
    String before = "%s %s '%s' at '%s'".formatted(verbs.subject(), verbs.then(), was, at);
    return now.isEmpty()
        ? before + ", which is gone now"
        : before + ", and %s '%s' now".formatted(verbs.now(), now);
  }

  /** The entry of a correction, on one line of YAML. */
  private String entry() {
    StringBuilder entry = new StringBuilder("{date: , ");
    claim.ifPresent(id -> entry.append("claim: ").append(id).append(", "));
    field(entry, "was", was);
    field(entry, "now", now);
    return entry.append("text: }").toString();
  }

  private static void field(StringBuilder entry, String name, String words) {
    if (!words.isEmpty()) {
      String plain = words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
      entry.append(name).append(": \"").append(plain).append("\", ");
    }
  }
}
