package dossier.pipeline.store.value;

/** A value that cannot be written, or bytes that hold no value. */
public final class CannotKeep extends Exception {
  private static final long serialVersionUID = 1;

  /** Says why. */
  public CannotKeep(String message) {
    super(message);
  }

  CannotKeep(Throwable cause) {
    super(cause);
  }
}
