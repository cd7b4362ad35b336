package dossier.model;

import dossier.model.value.Term;
import dossier.model.work.MadeWith;
import dossier.model.work.Name;
import dossier.prose.Prose;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Reads;
import dossier.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case: what was said, who said it, what is known and what is not. */
public record Story(
    Header header,
    String title,
    String summary,
    Located<Integer> caseNumber,
    Standing standing,
    LocalDate published,
    Byline byline,
    Checking checking,
    Cast cast,
    Showing showing,
    List<Event> events,
    List<Claim> claims,
    List<Comparison> comparisons,
    List<String> notFound,
    List<Correction> corrections,
    Optional<Picture> picture,
    Optional<String> language,
    Prose body)
    implements Entry {

  @Override
  public Prose body() {
    Reads.body(header.id());
    return body;
  }

  /** Whether it is shown, and how. */
  public record Standing(
      Located<Status> status, Optional<String> withdrawnNote, Optional<String> contentWarning) {}

  /**
   * Who wrote it, and its last change.
   *
   * @param changed the day of the last change that a reader should know of
   * @param madeWith what part machines had, where it differs from the rest of the dossier
   */
  public record Byline(
      List<Name> authors, Optional<LocalDate> changed, Optional<MadeWith> madeWith) {}

  /**
   * Who read it against its sources.
   *
   * @param whole who is responsible for all of it
   * @param ticks who checked which sentences, in the order in which they are written
   */
  public record Checking(Optional<Reading> whole, List<Ticks> ticks) {}

  /** Who read the whole against its sources, and when. */
  public record Reading(String by, Optional<LocalDate> on) {}

  /**
   * Sentences that somebody held against their sources on one day.
   *
   * @param sentences their keys; a key that is no sentence's counts for nothing
   */
  public record Ticks(String by, Located<LocalDate> on, List<Located<String>> sentences) {}

  /**
   * How it is shown among others.
   *
   * @param leads where it is written that it opens the home page; empty if it does not
   * @param keyQuote the first words of the quotation of its text that stands for it
   */
  public record Showing(Optional<Span> leads, Optional<Located<String>> keyQuote) {}

  /** Who and what it is about. */
  public record Cast(
      List<Located<Id>> people,
      List<Located<Id>> groups,
      List<Located<Id>> places,
      List<String> topics) {}

  /**
   * What was wrong, and since when it is put right.
   *
   * @param claim the id of the claim that it is about
   * @param was what stood there, word for word
   * @param now what took its place, word for word
   */
  public record Correction(
      LocalDate date,
      String text,
      Optional<Located<String>> claim,
      Optional<Located<String>> was,
      Optional<Located<String>> now,
      Span span) {}

  /** The picture that stands for it. */
  public record Picture(Located<String> file, String alt, String credit) {}

  @Override
  public String name() {
    return title;
  }

  /** The first claim with an id. */
  public Optional<Claim> claim(String id) {
    return claims.stream().filter(claim -> claim.id().value().equals(id)).findFirst();
  }

  /** The first comparison with an id. */
  public Optional<Comparison> comparison(String id) {
    return comparisons.stream().filter(one -> one.id().value().equals(id)).findFirst();
  }

  /** The day on which something in it was put right last. */
  public Optional<LocalDate> corrected() {
    return corrections.stream().map(Correction::date).max(LocalDate::compareTo);
  }

  /**
   * The day on which it changed last: by a correction or another change, or else its publication.
   */
  public LocalDate updated() {
    return Stream.concat(corrected().stream(), byline.changed().stream())
        .max(LocalDate::compareTo)
        .orElse(published);
  }

  /** Whether it is not to be seen by readers yet. */
  public boolean isDraft() {
    return standing.status().value() == Status.DRAFT;
  }

  /** Whether only a notice is left of it. */
  public boolean isWithdrawn() {
    return standing.status().value() == Status.WITHDRAWN;
  }

  @Override
  public boolean isPublic() {
    return !isDraft() && !isWithdrawn();
  }

  /** Whether a story is published. */
  public enum Status implements Term {
    PUBLISHED,
    DRAFT,
    WITHDRAWN
  }
}
