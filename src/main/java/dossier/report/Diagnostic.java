package dossier.report;

import dossier.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One finding in the content.
 *
 * @param rule what is wrong
 * @param span where
 * @param message one sentence without a full stop
 * @param notes other places that belong to it
 * @param help what to do, as a statement; empty if nothing certain can be said
 * @param fix the change that mends it, only where it is certain
 * @param accepted why an editor lets it stand; empty for everything that was not accepted
 */
public record Diagnostic(
    Rule rule,
    Span span,
    String message,
    List<Note> notes,
    Optional<String> help,
    Optional<Fix> fix,
    Optional<Accepted> accepted) {

  /** By file, then by place, then by code and message: an order that does not depend on the run. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.span().file().path())
          .thenComparingInt(d -> d.span().start())
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /** What is quoted in a message can be as long as a file; nobody reads on for so long. */
  private static final int SHOWN = 1_000;

  /** So much more is kept that a protected name is whole, and masked, where the shown part ends. */
  private static final int KEPT = SHOWN + 500;

  public Diagnostic {
    message = first(KEPT, message);
    help = help.map(text -> first(KEPT, text));
    notes = List.copyOf(notes);
  }

  private static String first(int length, String text) {
    if (text.length() <= length) {
      return text;
    }
    boolean parted = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, length - (parted ? 1 : 0)) + "…";
  }

  /** A finding with nothing but its message. */
  public static Diagnostic of(Rule rule, Span span, String message) {
    return new Diagnostic(
        rule, span, message, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Findings as they are told: by place, none twice. */
  public static List<Diagnostic> inOrder(Collection<Diagnostic> findings) {
    return findings.stream().distinct().sorted(BY_PLACE).toList();
  }

  /** The same finding with a word on what to do. */
  public Diagnostic help(String text) {
    return new Diagnostic(rule, span, message, notes, Optional.of(text), fix, accepted);
  }

  /** The same finding with a replacement that mends it. */
  public Diagnostic replaceWith(String replacement) {
    Optional<Fix> certain = Optional.of(new Fix(span, replacement));
    return new Diagnostic(
        rule,
        span,
        message,
        notes,
        help.or(() -> Optional.of("use '" + replacement + "'")),
        certain,
        accepted);
  }

  /** The same finding, with the nearest known word as its fix if there is one. */
  public Diagnostic perhaps(Optional<String> nearest) {
    return nearest.map(this::replaceWith).orElse(this);
  }

  /** The same finding, with a word on what to do if it has none yet. */
  public Diagnostic orHelp(String text) {
    return help.isPresent() ? this : help(text);
  }

  /** The same finding with a second place. */
  public Diagnostic note(Span place, String text) {
    List<Note> all = Stream.concat(notes.stream(), Stream.of(new Note(place, text))).toList();
    return new Diagnostic(rule, span, message, all, help, fix, accepted);
  }

  /** The same finding, which an editor lets stand. */
  public Diagnostic accept(Accepted reason) {
    return new Diagnostic(rule, span, message, notes, help, fix, Optional.of(reason));
  }

  /** The message as it is printed: its first 1,000 characters. */
  public String shownMessage() {
    return first(SHOWN, message);
  }

  /** The word on what to do as it is printed: its first 1,000 characters. */
  public Optional<String> shownHelp() {
    return help.map(text -> first(SHOWN, text));
  }

  /** Whether it keeps the site from being published. */
  public boolean isError() {
    return rule.severity() == Severity.ERROR;
  }

  /** Whether an editor lets it stand. */
  public boolean isAccepted() {
    return accepted.isPresent();
  }
}
