package dossier.pipeline;

import dossier.check.correction.Earlier;
import dossier.edition.Edition;
import dossier.guard.ProtectedNames;
import dossier.site.publish.OffLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to build.
 *
 * @param content the folder of the case files
 * @param templates the project's own templates; the bundled ones alone if there are none
 * @param edition in which form it is published
 * @param out the folder to publish into, or the file that the edition is; if empty, nothing is
 *     published
 * @param names what must not be published; empty if no list was given
 * @param drafts whether drafts are published too
 * @param strict whether warnings keep the site from being published
 * @param unguarded whether a list that the settings demand is done without; nothing is published
 *     then
 * @param earlier what was published before, where corrections are asked for
 */
public record Request(
    Path content,
    Optional<Path> templates,
    Edition edition,
    Optional<Path> out,
    Optional<ProtectedNames> names,
    boolean drafts,
    boolean strict,
    boolean unguarded,
    Optional<Earlier> earlier) {
  /** A request. */
  public Request {
    if (unguarded && out.isPresent()) {
      throw new IllegalArgumentException("nothing is published unguarded");
    }
  }

  /** A request for the site, held against nothing that was published before. */
  public Request(
      Path content,
      Optional<Path> templates,
      Optional<Path> out,
      Optional<ProtectedNames> names,
      boolean drafts,
      boolean strict,
      boolean unguarded) {
    this(content, templates, Edition.SITE, out, names, drafts, strict, unguarded, Optional.empty());
  }

  /** The same, held against what was published before. */
  public Request since(Earlier before) {
    return new Request(
        content, templates, edition, out, names, drafts, strict, unguarded, Optional.of(before));
  }

  /** The same, in which warnings keep nothing from being published. */
  public Request lenient() {
    return new Request(content, templates, edition, out, names, drafts, false, unguarded, earlier);
  }

  /** Where nothing may be published. */
  public OffLimits offLimits() {
    return OffLimits.of(content, templates);
  }

  /** Where the site is published. */
  Target target() {
    return out.map(this::target).orElse(Target.NOWHERE);
  }

  private Target target(Path there) {
    return edition.isFile()
        ? Target.file(there, offLimits(), edition)
        : Target.folder(there, offLimits());
  }

  /**
   * Where a site stands of which is kept what need not be made again: nowhere if each file has to
   * be held against a list of names, or is not the site's own.
   */
  Optional<Path> kept() {
    return out.filter(folder -> names.isEmpty() && edition == Edition.SITE);
  }

  /** The same with drafts, published nowhere. */
  public Request previewed() {
    return new Request(content, templates, Optional.empty(), names, true, strict, unguarded);
  }

  /** The same with a folder of templates, which may come later, if it names none. */
  public Request awaiting(Path folder) {
    return with(templates.or(() -> Optional.of(folder)));
  }

  /** The same without a folder of templates that is not there. */
  Request asItStands() {
    return with(templates.filter(Files::isDirectory));
  }

  private Request with(Optional<Path> folder) {
    return new Request(content, folder, edition, out, names, drafts, strict, unguarded, earlier);
  }

  /** The folders that editors write in. */
  public List<Path> sources() {
    return Stream.concat(Stream.of(content), templates.stream()).toList();
  }
}
