package dossier.cli.option;

/** A number with the word for what is counted. */
public final class Counted {
  private Counted() {}

  /** The number, a space, and the word for one or for many. */
  public static String of(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
