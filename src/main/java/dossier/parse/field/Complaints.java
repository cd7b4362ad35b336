package dossier.parse.field;

import dossier.report.Diagnostic;
import dossier.report.Rule;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file while it is decoded. Used by one thread. */
public final class Complaints {
  private final List<Diagnostic> all = new ArrayList<>();

  public void add(Diagnostic complaint) {
    all.add(complaint);
  }

  public void add(Rule rule, Span span, String message) {
    add(Diagnostic.of(rule, span, message));
  }

  public void addAll(List<Diagnostic> complaints) {
    all.addAll(complaints);
  }

  public List<Diagnostic> all() {
    return List.copyOf(all);
  }
}
