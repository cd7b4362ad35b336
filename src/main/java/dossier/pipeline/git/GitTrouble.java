package dossier.pipeline.git;

/** Why Git cannot be asked for what is wanted, in words for people. */
public final class GitTrouble extends Exception {
  private static final long serialVersionUID = 1;

  GitTrouble(String message) {
    super(message);
  }

  GitTrouble(String message, Throwable cause) {
    super(message, cause);
  }

  /** What is the matter: one sentence without a full stop. */
  public String words() {
    return String.valueOf(getMessage());
  }
}
