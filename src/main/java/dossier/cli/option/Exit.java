package dossier.cli.option;

/** How a command ends. */
public final class Exit {
  /** Everything passed. */
  public static final int FINE = 0;

  /** The content has errors; nothing was published. */
  public static final int CONTENT = 1;

  /** The command line cannot be understood, or names what is not there. */
  public static final int USAGE = 2;

  /** The disk, or Dossier itself, failed. */
  public static final int FAILURE = 3;

  private Exit() {}
}
