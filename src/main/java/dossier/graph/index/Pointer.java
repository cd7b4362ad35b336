package dossier.graph.index;

import dossier.text.Id;

/**
 * A place in the dossier that refers to an entry, by ids and numbers only: whoever reads it looks
 * the entry up as it is then.
 */
public sealed interface Pointer {

  /** The entry in which it stands. */
  Id in();

  /**
   * A citation in a text.
   *
   * @param citation which citation of the text it is, from 0
   * @param occurrence which mark of the text it is, from 1
   */
  record Cited(Id in, int citation, int occurrence) implements Pointer {}

  /** A link in a text. */
  record Mentioned(Id in) implements Pointer {}

  /** An entry in the list of a story's people, groups or places. */
  record Cast(Id in) implements Pointer {}

  /**
   * A claim that has it as evidence, as its speaker or as the place where it was said.
   *
   * @param claim which claim of the story it is, from 0
   */
  record OfClaim(Id in, int claim) implements Pointer {}

  /**
   * An event that has it as a source or takes place there or with them.
   *
   * @param event which event of the story it is, from 0
   */
  record OfEvent(Id in, int event) implements Pointer {}

  /**
   * A comparison that has its words.
   *
   * @param comparison which comparison of the story it is, from 0
   */
  record OfComparison(Id in, int comparison) implements Pointer {}

  /** A source that derives from it. */
  record Derived(Id in, boolean inferred) implements Pointer {}

  /** A source that was only seen through it. */
  record Shown(Id in) implements Pointer {}

  /** A source that takes it back. */
  record Retracted(Id in) implements Pointer {}
}
