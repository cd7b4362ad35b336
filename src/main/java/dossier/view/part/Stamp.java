package dossier.view.part;

import dossier.model.ClaimStatus;

/**
 * A claim's status as readers see it.
 *
 * @param word the status
 * @param name the style's name for it
 * @param meaning what it says, in a sentence
 */
public record Stamp(String word, String name, String meaning) {

  /** The stamp of a status. */
  public static Stamp of(ClaimStatus status) {
    return new Stamp(status.word(), status.word(), meaning(status));
  }

  private static String meaning(ClaimStatus status) {
    return switch (status) {
      case REPORTED -> "At least one source says so.";
      case CORROBORATED -> "At least two independent origins say so.";
      case CONFIRMED ->
          "Independent origins or the record itself bear it out, and the editors have ruled on it.";
      case UNVERIFIED -> "Somebody tried to check it, or said that it could not be checked.";
      case DISPUTED -> "At least one source contradicts it.";
      case REFUTED -> "A source contradicts it, and the editors rule against it.";
    };
  }
}
