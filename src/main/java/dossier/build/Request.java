package dossier.build;

import dossier.guard.ProtectedNames;
import dossier.site.publish.OffLimits;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to build.
 *
 * @param content the folder of the case files
 * @param templates the project's own templates; the bundled ones alone if there are none
 * @param out the folder to publish into; if empty, nothing is published
 * @param names what must not be published; empty if no list was given
 * @param drafts whether drafts are published too
 * @param strict whether warnings keep the site from being published
 */
public record Request(
    Path content,
    Optional<Path> templates,
    Optional<Path> out,
    Optional<ProtectedNames> names,
    boolean drafts,
    boolean strict) {

  /** Where nothing may be published. */
  public OffLimits offLimits() {
    return OffLimits.of(content, templates);
  }
}
