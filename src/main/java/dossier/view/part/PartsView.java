package dossier.view.part;

import java.util.List;
import java.util.Optional;

/**
 * The way between the parts of a page that has grown too heavy for one.
 *
 * @param label what the parts are parts of
 * @param here which part this is and what it holds; empty on a page of contents
 * @param steps to the first, the one before, the next and the last
 * @param sections all of them, each with its parts on a page of contents; may be empty
 * @param all every part; only on the first
 * @param led how a script leads on whoever comes by an old address; only on pages that had ids
 */
public record PartsView(
    String label,
    Optional<String> here,
    List<Step> steps,
    List<SectionLink> sections,
    List<PartLink> all,
    Optional<Led> led) {
  public PartsView {
    steps = List.copyOf(steps);
    sections = List.copyOf(sections);
    all = List.copyOf(all);
  }

  /**
   * A part.
   *
   * @param current whether this is the part
   */
  public record PartLink(Link link, boolean current) {}

  /**
   * A neighbour.
   *
   * @param relation what it is to this part (HTML, link types); may be empty
   * @param words the same for readers
   */
  public record Step(String relation, String words, Link link) {}

  /**
   * Where a section begins.
   *
   * @param anchor the id that it had while all was one page, where it has to lead on; may be empty
   * @param number how many things it has
   */
  public record SectionLink(
      Link link, String anchor, int number, boolean current, List<PartLink> parts) {}

  /**
   * The script that leads on.
   *
   * @param claims the page of all claims; empty if none stood here
   * @param anchors how the names of the files begin that say where claims stand
   * @param files how many of these there are
   */
  public record Led(String script, String claims, String anchors, int files) {}

  /** The same where the page itself leads to the sections. */
  public PartsView withoutSections() {
    return new PartsView(label, here, steps, List.of(), all, led);
  }

  /** The same, with a script. */
  public PartsView with(Led script) {
    return new PartsView(label, here, steps, sections, all, Optional.of(script));
  }
}
