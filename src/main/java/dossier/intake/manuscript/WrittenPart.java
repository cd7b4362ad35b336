package dossier.intake.manuscript;

/** A part of a line of a manuscript. */
public sealed interface WrittenPart {
  /** Words as readers see them, without any markup. */
  record Words(String text, LetterStyle style) implements WrittenPart {}

  /**
   * The end of a link.
   *
   * @param address as it is written, of any kind
   * @param words those before it that are the link
   */
  record LinkEnd(String address, String words) implements WrittenPart {}

  /** The mark of a footnote, by the name of the footnote in its manuscript. */
  record NoteMark(String note) implements WrittenPart {}

  /** Where somebody has remarked something, by the name of the remark in its manuscript. */
  record RemarkMark(String remark) implements WrittenPart {}

  /**
   * A picture.
   *
   * @param name its name among the manuscript's pictures
   * @param alt the words that stand for it; empty if there are none
   */
  record Picture(String name, String alt) implements WrittenPart {}

  /** A new line within a paragraph. */
  record LineBreak() implements WrittenPart {}
}
