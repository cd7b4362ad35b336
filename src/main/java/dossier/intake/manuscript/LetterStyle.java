package dossier.intake.manuscript;

/**
 * How words are set.
 *
 * @param struck whether a line goes through them
 */
public record LetterStyle(boolean bold, boolean italic, boolean struck) {
  /** As they come. */
  public static final LetterStyle PLAIN = new LetterStyle(false, false, false);
}
