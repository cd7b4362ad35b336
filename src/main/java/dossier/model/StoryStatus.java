package dossier.model;

/** Whether a story is published. */
public enum StoryStatus implements Term {
  PUBLISHED,
  DRAFT,
  WITHDRAWN
}
