package dossier.view.listing;

import dossier.view.frame.Frame;
import dossier.view.frame.View;
import dossier.view.part.Link;
import dossier.view.part.PartsView;
import dossier.view.part.SeenView;
import dossier.view.part.TextLanguage;
import java.util.List;
import java.util.Optional;

/**
 * All sources by where they come from, or a part of them.
 *
 * @param files all of them, for programs for references; may be empty
 * @param counts how many of those on the page were read in full, in part and not at all
 * @param copies how many of those on the page are copied or reprinted from one that they name
 * @param origins those on the page from which more than one source comes
 * @param groups what stands on the page
 * @param parts the way to its other parts, if it has any
 */
public record SourcesPage(
    Frame frame,
    List<Link> files,
    List<Count> counts,
    int copies,
    List<OriginLink> origins,
    List<Group> groups,
    Optional<PartsView> parts)
    implements View {

  /** How many were read so far. */
  public record Count(SeenView seen, int number) {}

  /** An origin on this page. */
  public record OriginLink(Link link, int number) {}

  /**
   * What goes back to one origin, or what stands by itself.
   *
   * @param anchor its id on the page
   * @param continued whether it began on the page before
   * @param number how many there are, in words
   * @param note what is to be known of all of them
   */
  public record Group(
      String anchor,
      String heading,
      boolean continued,
      String number,
      Optional<String> note,
      List<Row> rows) {}

  /**
   * A source.
   *
   * @param heading its outlet, or what it is called in short
   * @param title empty if that is the heading
   * @param depth how far it is indented
   * @param from under what it stands, in words
   * @param did what it did with that, in words
   * @param copy whether it copies or reprints that
   * @param also what else it rests on, in words
   * @param cases the first cases that cite it, by their numbers
   * @param more how many cite it besides
   */
  public record Row(
      Link link,
      String heading,
      Optional<String> title,
      Optional<TextLanguage> language,
      SeenView seen,
      String date,
      int depth,
      boolean inferred,
      Optional<String> from,
      Optional<String> did,
      boolean copy,
      Optional<String> also,
      List<Link> cases,
      int more) {}

  @Override
  public String template() {
    return "sources.ftlh";
  }
}
