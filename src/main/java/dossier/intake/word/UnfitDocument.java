package dossier.intake.word;

/** A document that cannot be read; its message says why. */
final class UnfitDocument extends Exception {
  private static final long serialVersionUID = 1;

  UnfitDocument(String message) {
    super(message);
  }

  UnfitDocument(String message, Throwable cause) {
    super(message, cause);
  }
}
