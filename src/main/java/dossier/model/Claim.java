package dossier.model;

import dossier.model.value.EdtfDate;
import dossier.model.value.Term;
import dossier.text.Id;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement that somebody made, and what there is for and against it.
 *
 * @param id unique in the dossier
 * @param saidIn if present, the claim asserts only that this was said there
 */
public record Claim(
    Located<String> id,
    String text,
    Speaker speaker,
    Optional<Located<EdtfDate>> date,
    Optional<Located<Id>> saidIn,
    Located<ClaimStatus> status,
    List<Evidence> evidence,
    List<TakenBack> takenBack,
    Optional<Ruling> ruling,
    Optional<String> wouldChange) {

  /** Who said it: a person or group, or words where nobody can be named. */
  public record Speaker(Optional<Located<Id>> by, Optional<String> words) {}

  /**
   * What one source says of the claim.
   *
   * @param via which upstreams of the source carry this claim; empty if not narrowed
   */
  public record Evidence(
      Located<Id> source,
      Located<Relation> relation,
      List<Upstream> via,
      Optional<String> at,
      Optional<String> note) {}

  /** That it was taken back; this never changes the status by itself. */
  public record TakenBack(
      Located<Id> source, Scope scope, SameSpeaker sameSpeaker, Optional<String> note) {}

  /** What the editors hold, and why. */
  public record Ruling(LocalDate date, String text) {}

  /** What a source says of a claim. */
  public enum Relation implements Term {
    SUPPORTS,
    CONTRADICTS,
    DIFFERS,
    MENTIONS
  }

  /** How much of a claim was taken back. */
  public enum Scope implements Term {
    WHOLE,
    PART,
    UNCLEAR
  }

  /** Whether whoever took a claim back is who made it. */
  public enum SameSpeaker implements Term {
    YES,
    NO,
    UNKNOWN
  }
}
