package dossier.report;

import java.util.List;

/** Turns findings into text. Pure; the order of the findings is kept. */
public interface Printer {

  /** The text for some findings; empty text, or an empty document, for none. */
  String print(List<Diagnostic> findings);
}
