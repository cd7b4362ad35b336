package dossier.audit;

import dossier.model.ClaimStatus;
import dossier.text.Id;
import java.util.List;

/**
 * What one story rests on, and where it is thin.
 *
 * @param statuses how many claims have a status; those that some claim has, in their usual order
 * @param origins on how many origins each claim rests, in the order of the claims
 * @param uncited the lines at which paragraphs begin that state something and cite nothing
 * @param lowGraded the claims that only sources of low reliability support
 * @param unseen the sources that it uses and no editor has seen
 * @param unarchived the sources that it uses whose address has no archived copy
 */
public record StoryReport(
    Heading heading,
    Quotations quotations,
    List<StatusCount> statuses,
    List<ClaimOrigins> origins,
    List<Integer> uncited,
    List<String> lowGraded,
    List<Id> unseen,
    List<Unarchived> unarchived) {

  public StoryReport {
    statuses = List.copyOf(statuses);
    origins = List.copyOf(origins);
    uncited = List.copyOf(uncited);
    lowGraded = List.copyOf(lowGraded);
    unseen = List.copyOf(unseen);
    unarchived = List.copyOf(unarchived);
  }

  /**
   * Which story it is.
   *
   * @param file the case file, below the content folder
   */
  public record Heading(int caseNumber, Id id, String file, String title, boolean draft) {}

  /** How many of all quotations stand word for word in a copy of their source. */
  public record Quotations(int matched, int all) {}

  /** How many claims have a status. */
  public record StatusCount(ClaimStatus status, int claims) {}

  /**
   * On how many origins a claim rests.
   *
   * @param open whether there may be more
   */
  public record ClaimOrigins(String claim, int atLeast, boolean open) {

    /** The count in words. */
    public String words() {
      if (atLeast == 0) {
        return "origin not known";
      }
      return (open ? "at least " : "") + atLeast;
    }
  }

  /** A source whose address has no archived copy. */
  public record Unarchived(Id source, String url) {}

  /** How many claims there are. */
  public int claims() {
    return origins.size();
  }
}
