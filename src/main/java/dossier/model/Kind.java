package dossier.model;

import dossier.model.value.Term;

/** The kinds of entry; each has a folder of its own. */
public enum Kind implements Term {
  STORY("stories", "story"),
  SOURCE("sources", "source"),
  PERSON("people", "person"),
  GROUP("groups", "group"),
  PLACE("places", "place"),
  PAGE("pages", "page");

  private final String folder;
  private final String noun;

  Kind(String folder, String noun) {
    this.folder = folder;
    this.noun = noun;
  }

  /** The folder below the content folder that holds its case files. */
  public String folder() {
    return folder;
  }

  /** What one of them is called. */
  public String noun() {
    return noun;
  }
}
