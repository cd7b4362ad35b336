package dossier.parse.field;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file while it is decoded. Used by one thread. */
public final class Complaints {
  private final List<Diagnostic> all = new ArrayList<>();

  /** Adds one. */
  public void add(Diagnostic complaint) {
    all.add(complaint);
  }

  /** Adds one that says nothing but its message. */
  public void add(Rule rule, Span span, String message) {
    add(Diagnostic.of(rule, span, message));
  }

  /** Adds all, in their order. */
  public void addAll(List<Diagnostic> complaints) {
    all.addAll(complaints);
  }

  /** What was added so far, in the order in which it was found. */
  public List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
