package dossier.model;

import dossier.prose.Prose;
import dossier.text.Located;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A source: an original, or a page that relays one. */
public record Source(
    Header header,
    Publication publication,
    Whereabouts whereabouts,
    Languages languages,
    Sight sight,
    Provenance provenance,
    Optional<Reliability> reliability,
    Optional<Retraction> retraction,
    List<Label> labels,
    Optional<String> capture,
    Prose body)
    implements Entry {

  /** What it is and who brought it out. */
  public record Publication(
      String title,
      SourceType type,
      List<String> authors,
      String publisher,
      Optional<String> container,
      Optional<When> issued) {

    /** Whether the publisher is not known. */
    public boolean anonymous() {
      return publisher.equals("unknown");
    }
  }

  /** Where it can be found. */
  public record Whereabouts(
      Optional<String> url,
      Optional<UrlStatus> status,
      List<Archive> archives,
      Optional<LocalDate> accessed) {}

  /** A copy kept by an archive. */
  public record Archive(String url, LocalDate date) {}

  /** The language it was read in, and the one it was made in. */
  public record Languages(Optional<String> read, Optional<String> original) {

    /** Whether its words are a translation. */
    public boolean translated() {
      return original.isPresent() && !original.equals(read);
    }
  }

  /** How it was seen; through which sources, if never itself. */
  public record Sight(Located<Consulted> consulted, List<Located<Id>> through) {}

  /** What it rests on. */
  public record Provenance(List<Upstream> derivesFrom, boolean primary, Optional<String> origin) {}

  /** How reliable it is, and why. */
  public record Reliability(Located<Grade> grade, String reason) {}

  /** That it takes back what another source said. */
  public record Retraction(Located<Id> retracts, Optional<Duress> duress, Optional<String> basis) {}

  @Override
  public String name() {
    return publication.title();
  }
}
