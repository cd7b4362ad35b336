package dossier.pipeline.store.value;

/** A value that cannot be written, or bytes that hold no value. */
public final class Unfit extends Exception {
  private static final long serialVersionUID = 1;

  /** Says why. */
  public Unfit(String message) {
    super(message);
  }

  Unfit(Throwable cause) {
    super(cause);
  }
}
