package dossier.sheet;

/** A file that no ticks can be read from; its message says why. */
public final class UnfitSheet extends Exception {
  private static final long serialVersionUID = 1;

  UnfitSheet(String message) {
    super(message);
  }

  UnfitSheet(String message, Throwable cause) {
    super(message, cause);
  }
}
