package dossier.site;

import dossier.text.Span;

/** What a template prints as one file. The template sees it under the name {@code page}. */
public interface Printable {
  /** The name of the template. */
  String template();

  /** Where the file goes. */
  Address address();

  /** What it was made from. */
  Span origin();
}
