package dossier.model;

import dossier.prose.Prose;

/** One case file, read. */
public sealed interface Entry permits Story, Source, Person, Group, Place, Page {

  /** Id, kind and file. */
  Header header();

  /** What it is called on pages and in links. */
  String name();

  /** The Markdown below the front matter. */
  Prose body();

  /** Its name, unique over all kinds. */
  default Id id() {
    return header().id();
  }
}
