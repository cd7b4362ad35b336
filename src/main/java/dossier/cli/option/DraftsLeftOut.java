package dossier.cli.option;

import java.io.PrintWriter;

/** What an editor is told of drafts that a command did not look at. */
public final class DraftsLeftOut {
  private DraftsLeftOut() {}

  /** How many they are and how they are taken in, in round brackets; empty if there are none. */
  public static String inBrackets(int drafts) {
    return drafts == 0 ? "" : " (" + words(drafts) + ")";
  }

  /** Says the same in a line of its own, or nothing if there are none. */
  public static void tell(int drafts, PrintWriter out) {
    if (drafts > 0) {
      out.println(words(drafts));
      out.flush();
    }
  }

  private static String words(int drafts) {
    return "%s left out: --drafts takes %s in"
        .formatted(Counted.of(drafts, "draft", "drafts"), drafts == 1 ? "it" : "them");
  }
}
