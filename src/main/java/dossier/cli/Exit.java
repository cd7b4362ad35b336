package dossier.cli;

/** How a command ends. */
final class Exit {
  /** Everything passed. */
  static final int FINE = 0;

  /** The content has errors; nothing was published. */
  static final int CONTENT = 1;

  /** The command line cannot be understood, or names what is not there. */
  static final int USAGE = 2;

  /** The disk, or Dossier itself, failed. */
  static final int FAILURE = 3;

  private Exit() {}
}
