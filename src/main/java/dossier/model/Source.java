package dossier.model;

import dossier.model.value.EdtfDate;
import dossier.model.value.Label;
import dossier.model.value.SourceType;
import dossier.model.value.Term;
import dossier.model.work.Credits;
import dossier.model.work.Name;
import dossier.model.work.Particulars;
import dossier.prose.Prose;
import dossier.text.Id;
import dossier.text.Located;
import dossier.text.Reads;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A source: an original, or a page that relays one.
 *
 * @param capture the root of its private copy
 * @param importedFrom the key of the record that it was imported from, by which an import finds it
 *     again; never shown to readers
 */
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
    Optional<String> importedFrom,
    Prose body)
    implements Entry {

  @Override
  public Prose body() {
    Reads.body(header.id());
    return body;
  }

  /** What it is and who brought it out. */
  public record Publication(
      String title,
      SourceType type,
      Credits credits,
      String publisher,
      Optional<String> container,
      Particulars particulars,
      Optional<EdtfDate> issued) {

    /** Who wrote it, as is printed. */
    public List<Name> authors() {
      return credits.authors();
    }

    /** Whether the publisher is not known. */
    public boolean anonymous() {
      return publisher.equals("unknown");
    }

    /** What carries it, as a newspaper carries its articles. */
    public Optional<String> carrier() {
      return container.or(() -> Optional.of(publisher).filter(name -> !anonymous() && carries()));
    }

    /** Who brought it out, where that is not what carries it. */
    public Optional<String> issuer() {
      return Optional.of(publisher).filter(name -> !anonymous() && !carries());
    }

    private boolean carries() {
      return container.isEmpty() && type.isOfPeriodicals();
    }
  }

  /** Where it can be found. */
  public record Whereabouts(
      Optional<String> url,
      Optional<UrlStatus> status,
      List<Archive> archives,
      Optional<LocalDate> accessed) {

    /** Its address, unless that was seen to lead elsewhere or nowhere. */
    public Optional<String> reachable() {
      return url.filter(known -> status.isEmpty() || status.get() == UrlStatus.LIVE);
    }
  }

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

  /** Whether an editor has read all of it. */
  public boolean readInFull() {
    return sight.consulted().value() == Consulted.FULL;
  }

  /** Whether no editor has seen it: it is known only through those that relay it. */
  public boolean isUnseen() {
    return sight.consulted().value() == Consulted.SECONDHAND;
  }

  /** Whether its title is the editors' description of it, which stands in square brackets. */
  public boolean isDescribed() {
    return name().startsWith("[");
  }

  /** The language of its title where that was printed so, and not written by the editors. */
  public Optional<String> titleLanguage() {
    return languages.read().filter(language -> !isDescribed());
  }

  /** How much of a source an editor has seen. */
  public enum Consulted implements Term {
    FULL,
    EXCERPT,
    SECONDHAND
  }

  /** What a source's address led to when it was last looked at. */
  public enum UrlStatus implements Term {
    LIVE,
    DEAD,
    UNFIT,
    USURPED
  }

  /** Whether a retraction was made under pressure. */
  public enum Duress implements Term {
    NONE_INDICATED,
    ALLEGED,
    DOCUMENTED,
    UNKNOWN
  }

  /**
   * How reliable a source is, after the Admiralty scale (NATO AJP-2.1); F says nothing about
   * quality.
   */
  public enum Grade implements Term {
    A,
    B,
    C,
    D,
    E,
    F;

    @Override
    public String word() {
      return name();
    }
  }
}
