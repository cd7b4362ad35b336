package dossier.cli.option;

/** The terminal, of which the launcher tells whether standard error is one. */
public final class Terminal {
  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;

  private static final String PROPERTY = "dossier.terminal";

  private Terminal() {}

  static boolean isPresent() {
    return Boolean.getBoolean(PROPERTY);
  }

  /** How many characters a line has: what the shell says, or else 100. */
  public static int width() {
    String told = System.getenv().getOrDefault("COLUMNS", "");
    return told.matches("[1-9][0-9]{1,3}")
        ? Math.max(NARROWEST, Integer.parseInt(told))
        : USUAL_WIDTH;
  }

  /** A text without what would move the cursor, or turn letters round. */
  public static String shown(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
  }
}
