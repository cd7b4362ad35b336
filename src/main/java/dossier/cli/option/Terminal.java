package dossier.cli.option;

/** Whether standard error is a terminal, of which the launcher tells. */
final class Terminal {
  private static final String PROPERTY = "dossier.terminal";

  private Terminal() {}

  static boolean isPresent() {
    return Boolean.getBoolean(PROPERTY);
  }
}
